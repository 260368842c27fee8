import { walkBlocks, type Article, type LiveUpdate } from '@broadsheet/core/model';
import type { ReactNode } from 'react';
import { StampTime } from '../stamp/stamp-time.tsx';
import { Traced } from '../trace/traced.tsx';

/** The key events of a live blog, each with the way to its entry. */
export function KeyEvents({ article }: { readonly article: Article }): ReactNode {
  const events = keyEventsOf(article);
  if (events.length === 0) return null;
  return (
    <Traced pointer="/live" as="div" className="box mb-6">
      <h2 className="box-title">Key events</h2>
      <ol className="mt-2 space-y-2">
        {events.map(({ id, date, headline }) => (
          <li key={id} className="grid gap-x-4 sm:grid-cols-[9.5rem_minmax(0,1fr)]">
            <span className="text-[0.93rem] text-soft">{date !== undefined && <StampTime stamp={date} />}</span>
            <a href={`#${id}`}>{headline ?? 'Update'}</a>
          </li>
        ))}
      </ol>
    </Traced>
  );
}

function keyEventsOf({ live, body }: Article): readonly LiveUpdate[] {
  if (live === undefined || live.keyEventIds.length === 0) return [];
  const updates = [...walkBlocks(body)].filter((block) => block.type === 'liveUpdate');
  return live.keyEventIds.flatMap((id) => updates.find((update) => update.id === id) ?? []);
}
