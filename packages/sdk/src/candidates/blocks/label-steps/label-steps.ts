import { dropSignatures } from './drop-signatures.ts';
import { dropSignOffs } from './drop-sign-offs.ts';
import { keepCaptions } from './keep-captions.ts';
import { keepLeads } from './keep-leads.ts';
import type { LabelStep } from './labelling.ts';
import { dropLastHeadings, keepHeadings, settleUpdateHeadings } from './settle-headings.ts';
import { trustMetadata, trustWords } from './trust-words.ts';

/** One step. */
interface LabelStepRow {
  /** Why it is taken. */
  readonly reason: string;
  readonly take: LabelStep;
}

/** What is done with the model's word on each block, in order; a later step overrules an earlier one. */
export const labelSteps = {
  'keep-leads': {
    take: keepLeads,
    reason: 'An introduction between headline and story is short, and often outside of its element.',
  },
  'keep-captions': { take: keepCaptions, reason: 'Markup that says caption is right; the model learned running text.' },
  'trust-words': {
    take: trustWords,
    reason: 'Calls, pointers and notes begin with words that running text does not begin with.',
  },
  'trust-metadata': {
    take: trustMetadata,
    reason: 'What was read as headline, byline or date stands in a field of its own.',
  },
  'keep-headings': { take: keepHeadings, reason: 'A heading between two paragraphs of a story parts it.' },
  'settle-update-headings': {
    take: settleUpdateHeadings,
    reason: 'The first heading of an entry of a live blog is its headline.',
  },
  'drop-last-headings': {
    take: dropLastHeadings,
    reason: 'A heading with no text of the story under it stands over what was left out.',
  },
  'drop-signatures': { take: dropSignatures, reason: 'Names of the makers above and below the text are a byline.' },
  'drop-sign-offs': {
    take: dropSignOffs,
    reason: 'The last line of a story names its sources or the holders of its rights, and tells nothing.',
  },
} satisfies Readonly<Record<string, LabelStepRow>>;

/** Name of a step. */
export type LabelStepName = keyof typeof labelSteps;
