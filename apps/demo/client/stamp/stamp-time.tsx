import { Popover } from '@base-ui/react/popover';
import type { Stamp } from '@broadsheet/core/model';
import type { ReactNode } from 'react';
import { writeStamp } from './stamp-texts.ts';

/** A moment in the reader's zone. Hovering it, or a tap, shows what the publisher printed. */
export function StampTime({ stamp, label }: StampTimeProps): ReactNode {
  const { shown, printed, zone } = writeStamp(stamp);
  return (
    <Popover.Root>
      <Popover.Trigger openOnHover delay={150} nativeButton={false} render={<span className="stamp" />}>
        {label === undefined ? undefined : `${label} `}
        <time dateTime={stamp.iso}>{shown}</time>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner side="bottom" align="start" sideOffset={8}>
          <Popover.Popup className="popup w-72 px-4 py-3 text-[0.92rem] leading-snug">
            <dl className="space-y-2">
              <Row term="As printed" value={printed} />
              <Row term="In the source" value={stamp.raw} isCode />
            </dl>
            <p className="mt-2 text-soft">{zone}</p>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

interface StampTimeProps {
  /** The moment. */
  readonly stamp: Stamp;
  /** Words before it, such as "Updated". */
  readonly label?: string;
}

function Row({
  term,
  value,
  isCode = false,
}: {
  readonly term: string;
  readonly value: string;
  readonly isCode?: boolean;
}): ReactNode {
  return (
    <div>
      <dt className="text-faint">{term}</dt>
      <dd className={isCode ? 'font-mono text-[0.82rem] break-all' : 'font-semibold'}>{value}</dd>
    </div>
  );
}
