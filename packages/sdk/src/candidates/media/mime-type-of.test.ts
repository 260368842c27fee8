import { expect, test } from 'vitest';
import { mimeTypeOf } from './mime-type-of.ts';

test.each([
  ['image/jpeg', 'image/jpeg'],
  [' Video/WebM; codecs=vp9', 'video/webm'],
  ['image/svg+xml', 'image/svg+xml'],
  ['mp4', undefined],
  ['video/mp4 avc1', undefined],
  ['', undefined],
  [undefined, undefined],
])('%s', (stated, mimeType) => {
  expect(mimeTypeOf(stated)).toBe(mimeType);
});
