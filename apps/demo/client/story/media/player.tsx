import { useState, type ReactNode } from 'react';
import { playerAddress } from '../../../shared/player-address.ts';
import { Icon } from '../../app/icons.tsx';
import { playerFrameAddress } from '../../requests/api-client.ts';

interface PlayerProps {
  /** Where the content lives, absolute. */
  readonly url: string;
  /** Words of the button. */
  readonly label: string;
}

/** A player in the place of a button, once the reader has pressed it. Nothing where the address cannot be framed. */
export function Player({ url, label }: PlayerProps): ReactNode {
  const [isLoaded, setIsLoaded] = useState(false);
  const player = playerAddress(url);
  if (player === undefined) return null;
  if (isLoaded) return <iframe src={playerFrameAddress(player)} title={label} className="player" allow="fullscreen" />;
  return (
    <button type="button" className="button" onClick={() => setIsLoaded(true)}>
      <Icon name="play" className="size-4.5 text-accent" />
      {label}
    </button>
  );
}
