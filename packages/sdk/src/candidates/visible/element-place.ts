import type { Document } from '../../document/document.ts';
import type { Place } from '../../extraction.ts';
import { cssPath } from './css-path.ts';

/** Where an element stands. Its path is worked out when it is read: few callers ask where claims were found. */
export function elementPlace(document: Document, node: number): Place {
  return {
    in: 'element',
    get path() {
      return cssPath(document, node);
    },
  };
}
