import type { LineClass } from '../language/classify-line.ts';
import type { BlockLabel } from './labelled-block.ts';

/** What a line that says something of itself by its words is, and why the words are believed. */
interface LineRule {
  readonly label: BlockLabel;
  readonly reason: string;
}

/** One row a class of lines. */
export const lineRules: Readonly<Record<LineClass, LineRule>> = {
  consent: { label: 'consent', reason: 'A box in the place of an embed asks for leave to load it.' },
  promotion: { label: 'promotion', reason: 'Sentences that ask the reader to follow, share or join tell no news.' },
  newsletter: { label: 'newsletter', reason: 'Sentences that offer a newsletter tell no news.' },
  advertisement: { label: 'advertisement', reason: 'The word stands alone over an advertisement or where one was.' },
  related: { label: 'relatedLink', reason: 'Stories do not begin a sentence with "read also" and a colon.' },
  'lost-link': { label: 'relatedLink', reason: 'A line that ends in "can be accessed here" was a link.' },
  correction: { label: 'correction', reason: 'Editors mark a note on the story by its first word.' },
};
