import type { Media } from '@broadsheet/core/model';
import { useState, type ReactNode } from 'react';
import { playerAddress } from '../../../shared/player-address.ts';
import { Icon } from '../../app/icons.tsx';
import { Player } from './player.tsx';

/** A video or sound: its still picture, and the way to play it. Nothing is loaded before the reader asks. */
export function PlayerLink({ medium }: { readonly medium: Media }): ReactNode {
  const [best] = medium.renditions;
  return (
    <div className="overflow-hidden border border-rule">
      {medium.posterUrl !== undefined && (
        <img src={medium.posterUrl} alt={medium.alt ?? ''} className="story-picture" />
      )}
      <div className="px-4 py-3 font-sans text-base">
        {best === undefined ? <p>The source names no file.</p> : <Playable medium={medium} url={best.url} />}
      </div>
    </div>
  );
}

const labels = { video: 'Watch the video', audio: 'Listen' } as const;

function Playable({ medium, url }: { readonly medium: Media; readonly url: string }): ReactNode {
  const [isLoaded, setIsLoaded] = useState(false);
  const Element = medium.kind === 'audio' ? 'audio' : 'video';
  const label = labels[Element];
  if (playerAddress(url) !== undefined) return <Player url={url} label={label} />;
  if (isLoaded) return <Element src={url} controls autoPlay className="w-full" aria-label={label} />;
  if (/\.(?:mp4|m4v|webm|ogv|mp3|m4a|ogg|oga|wav)(?:[?#]|$)/i.test(url))
    return (
      <button type="button" className="button" onClick={() => setIsLoaded(true)}>
        <Icon name="play" className="size-4.5 text-accent" />
        {label}
      </button>
    );
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" className="inline-flex items-center gap-2.5">
      <Icon name="play" className="size-4.5 text-accent" />
      {label}
    </a>
  );
}
