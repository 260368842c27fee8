import { dropSignatures } from './drop-signatures.ts';
import { dropSignOffs } from './drop-sign-offs.ts';
import { keepCaptions } from './keep-captions.ts';
import { keepLeads } from './keep-leads.ts';
import type { LabelStep } from './labelling.ts';
import { dropLastHeadings, keepHeadings, settleUpdateHeadings } from './settle-headings.ts';
import { trustMetadata, trustWords } from './trust-words.ts';

/**
 * What is done with the model's word on each block, in order; a later step overrules an earlier one. Why each is taken
 * stands in `extraction-rules.ts`.
 */
export const labelSteps = {
  'keep-leads': keepLeads,
  'keep-captions': keepCaptions,
  'trust-words': trustWords,
  'trust-metadata': trustMetadata,
  'keep-headings': keepHeadings,
  'settle-update-headings': settleUpdateHeadings,
  'drop-last-headings': dropLastHeadings,
  'drop-signatures': dropSignatures,
  'drop-sign-offs': dropSignOffs,
} satisfies Readonly<Record<string, LabelStep>>;

/** Name of a step. */
export type LabelStepName = keyof typeof labelSteps;
