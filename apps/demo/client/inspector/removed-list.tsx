import type { RemovalReason, Removed } from '@broadsheet/sdk';
import type { ReactNode } from 'react';

const reasons: { readonly [Reason in RemovalReason]: string } = {
  navigation: 'Navigation',
  promotion: 'Promotion',
  newsletter: 'Newsletter',
  related: 'Other stories',
  comments: 'Comments',
  advertisement: 'Advertisement',
  consent: 'Consent',
  share: 'Sharing',
  'author-biography': 'About the author',
  'sign-off': 'Sources and rights',
  form: 'Form',
  'outside-story': 'Outside of the story',
  superseded: 'In the article in other words',
};

/** What of the source is not in the article, and why. */
export function RemovedList({ removed }: { readonly removed: readonly Removed[] }): ReactNode {
  if (removed.length === 0) {
    return <p className="px-5 py-6 text-soft">Nothing was removed: the article holds all of the source.</p>;
  }
  return (
    <ol className="divide-y divide-rule">
      {removed.map(({ id, reason, text, span }) => (
        <li key={id} className="px-5 py-3.5">
          <p className="flex items-baseline justify-between gap-4">
            <span className="font-semibold">{reasons[reason]}</span>
            <span className="text-[0.85rem] text-faint tabular-nums">
              {span.start.toLocaleString('en')}–{span.end.toLocaleString('en')}
            </span>
          </p>
          <p className="mt-0.5 line-clamp-3 font-serif text-[1.02rem] break-words text-soft" dir="auto">
            {text}
          </p>
        </li>
      ))}
    </ol>
  );
}
