import type { LineClass } from '../language/classify-line.ts';
import type { BlockLabel } from './labelled-block.ts';

/**
 * What a line that says something of itself by its words is, one row a class of lines. Why the words are believed stands in
 * `extraction-rules.ts`.
 */
export const lineLabels: Readonly<Record<LineClass, BlockLabel>> = {
  consent: 'consent',
  promotion: 'promotion',
  newsletter: 'newsletter',
  advertisement: 'advertisement',
  related: 'relatedLink',
  'lost-link': 'relatedLink',
  correction: 'correction',
};
