import { tagName } from '../../../document/read-node.ts';
import { countDigits } from '../count-digits.ts';
import { isProse } from '../prose.ts';
import type { Labelling } from './labelling.ts';

/** Log-odds above which a paragraph between headline and story counts as its beginning. */
const minLeadScore = -3;
/** Share of digits above which a line states dates rather than telling something. */
const maxDigitShare = 0.12;

/** Keeps paragraphs between headline and story that nothing speaks against: an introduction, or the last word of a live blog. */
export function keepLeads({ facts, place, labels }: Labelling): void {
  const { document, blocks, zones } = facts;
  if (place.headline < 0) return;
  for (let index = place.headline + 1; index < place.first; index++) {
    const block = blocks[index];
    if (block === undefined || (place.scores[index] ?? 0) <= minLeadScore) continue;
    const isPlain = facts.labels[index] === undefined && zones[block.first] === undefined;
    const isText = isProse(block) && !isDateLine(block.text) && tagName(document, block.container) === 'p';
    if (isPlain && isText) labels[index] = 'body';
  }
}

function isDateLine(text: string): boolean {
  return countDigits(text) > text.length * maxDigitShare;
}
