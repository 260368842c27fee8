import { nameKey } from '../name-key.ts';
import type { Claim } from '../claim.ts';
import { foldSpace } from '../clean-text.ts';
import type { Findings } from '../findings.ts';
import type { LiveEntry } from '../live/find-updates.ts';
import type { MetadataSource, StoryHints } from './words-label.ts';
import type { BlockLabel } from './labelled-block.ts';

/** Label of the element that a field was read from. */
export const labelOfField: Readonly<Partial<Record<Claim['field'], BlockLabel>>> = {
  headline: 'headline',
  kicker: 'kicker',
  standfirst: 'standfirst',
  bylineText: 'byline',
  contributors: 'byline',
  datePublished: 'date',
  dateModified: 'date',
  sections: 'section',
};

/** What the metadata of a page, and the entries of its live blog, tell of its blocks. */
export function storyHints(
  { visible, claims, bodies, ruled }: Pick<Findings, 'visible' | 'claims' | 'bodies' | 'ruled'>,
  updates: readonly LiveEntry[],
  without: ReadonlySet<string> = new Set(),
): StoryHints {
  const sources = new Map<number, MetadataSource>(updates.map(({ time, text }) => [time, { label: 'date', text }]));
  for (const { claim, node } of visible) {
    const label = labelOfField[claim.field];
    if (label !== undefined) sources.set(node, { label, text: foldSpace(claim.raw) });
  }
  const headlines = new Set<string>();
  for (const claim of claims) if (claim.field === 'headline') headlines.add(claim.value.toLowerCase());
  const names = new Set(
    claims.flatMap((claim) => (claim.field === 'contributors' ? claim.value.map(({ name }) => nameKey(name)) : [])),
  );
  names.delete('');
  return {
    isWhole: false,
    sources,
    headlines,
    names: [...names],
    structuredText: bodies[0]?.text ?? '',
    ruled,
    updates,
    without,
  };
}
