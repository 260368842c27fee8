import type { InputKind } from '../../shared/input-kind.ts';

/** What the box calls each kind of input, in the order it names them. */
export const inputKindTexts: { readonly [Kind in InputKind]: string } = {
  url: 'an address',
  html: 'HTML',
  feed: 'a feed',
  json: 'JSON',
  text: 'plain text',
};
