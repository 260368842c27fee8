import type { LineClass } from '../language/classify-line.ts';
import type { BlockLabel } from './labelled-block.ts';

/** What a line says of itself, as a label. */
export const labelOfLine: Readonly<Record<LineClass, BlockLabel>> = {
  promotion: 'promotion',
  newsletter: 'newsletter',
  advertisement: 'advertisement',
  related: 'relatedLink',
  'lost-link': 'relatedLink',
  correction: 'correction',
};
