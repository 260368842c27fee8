import type { ReactNode } from 'react';
import { helpFor } from '../failures/failure-help.ts';
import type { SourceFront } from '../requests/source-fronts.ts';
import { removeSource, type AddedSource } from './added-sources.ts';

/** What is still being read of the sources that the visitor has added, and what could not be. */
export function SourceNotes({ added }: { readonly added: readonly SourceFront[] }): ReactNode {
  const isReading = added.some(({ front, failure }) => front === undefined && failure === undefined);
  const failed = added.filter(({ failure }) => failure !== undefined);
  return (
    <div role="status" className="text-[0.93rem] text-soft">
      {isReading && <p className="pt-4">Reading the sites you added…</p>}
      {failed.map(({ source, failure }) => (
        <p key={`${source.kind} ${source.url}`} className="flex flex-wrap items-baseline gap-x-3 pt-4">
          <span>
            <strong className="font-semibold text-ink">{nameOf(source)}</strong>
            {failure !== undefined && `: ${helpFor(failure).title.toLowerCase()}.`}
          </span>
          <button type="button" className="underline underline-offset-4" onClick={() => removeSource(source)}>
            Remove it
          </button>
        </p>
      ))}
    </div>
  );
}

function nameOf({ title, url }: AddedSource): string {
  return title ?? new URL(url).host;
}
