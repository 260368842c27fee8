import { describe, expect, it } from 'vitest';
import { tokenizeJson } from './tokenize-json.ts';

describe('tokenizeJson', () => {
  it('tells names, texts and words apart', () => {
    expect(tokenizeJson('{"a": "b\\"c:", "n": [-1.5e3, true, null]}')).toStrictEqual([
      { kind: 'plain', text: '{' },
      { kind: 'key', text: '"a"' },
      { kind: 'plain', text: ':' },
      { kind: 'plain', text: ' ' },
      { kind: 'text', text: '"b\\"c:"' },
      { kind: 'plain', text: ', ' },
      { kind: 'key', text: '"n"' },
      { kind: 'plain', text: ':' },
      { kind: 'plain', text: ' [' },
      { kind: 'word', text: '-1.5e3' },
      { kind: 'plain', text: ', ' },
      { kind: 'word', text: 'true' },
      { kind: 'plain', text: ', ' },
      { kind: 'word', text: 'null' },
      { kind: 'plain', text: ']}' },
    ]);
  });

  it('loses no character', () => {
    const json = JSON.stringify({ headline: 'Tram “opens” \\ \n', list: [1, { empty: '' }], none: [] }, null, 2);
    expect(
      tokenizeJson(json)
        .map(({ text }) => text)
        .join(''),
    ).toBe(json);
  });
});
