import type { Claim } from '../claim.ts';
import type { Findings } from '../findings.ts';
import type { LiveEntry } from '../live/find-updates.ts';
import type { StoryHints } from './label-steps.ts';
import type { BlockLabel } from './labelled-block.ts';

/** Label of the element that a field was read from. */
const labelOfField: Readonly<Partial<Record<Claim['field'], BlockLabel>>> = {
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
export function storyHints({ visible, claims }: Pick<Findings, 'visible' | 'claims'>, updates: readonly LiveEntry[]): StoryHints {
  const labels = new Map<number, BlockLabel>(updates.map(({ time }) => [time, 'date']));
  for (const { claim, node } of visible) {
    const label = labelOfField[claim.field];
    if (label !== undefined) labels.set(node, label);
  }
  const headlines = new Set<string>();
  for (const claim of claims) if (claim.field === 'headline') headlines.add(claim.value.toLowerCase());
  return { isWhole: false, labels, headlines };
}
