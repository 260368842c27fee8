import * as fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { decodeAttributeReferences, decodeReferences } from './decode-references.ts';
import { namedReferences } from './data/named-references.ts';

/** Text of a node as parse5 decodes it. */
function parse5Text(text: string): string {
  const [node] = parseFragment(`<p>${text}`).childNodes;
  return isElement(node) ? node.childNodes.map((child) => ('value' in child ? child.value : '')).join('') : '';
}

function parse5Attribute(value: string): string {
  const [node] = parseFragment(`<p a="${value}">`).childNodes;
  return isElement(node) ? (node.attrs[0]?.value ?? '') : '';
}

function isElement(node: DefaultTreeAdapterTypes.ChildNode | undefined): node is DefaultTreeAdapterTypes.Element {
  return node !== undefined && 'attrs' in node;
}

const names = namedReferences
  .trim()
  .split(/\s+/)
  .filter((word) => !word.startsWith('+'))
  .map((name) => name.replace('!', ''));

describe('decodeReferences', () => {
  test.each([
    ['&amp;&lt;&gt;&quot;&apos;', '&<>"\''],
    ['a&nbsp;b&hellip;', 'a\u00a0b…'],
    ['&copy 2026 &copyright; &notit; &notin;', '© 2026 ©right; ¬it; ∉'],
    ['&#65;&#x42;&#X43&#68', 'ABCD'],
    ['&#128;&#x92;&#129;', '€’\u0081'],
    ['&#0;&#xd800;&#x110000;&#99999999999999999999;', '\ufffd\ufffd\ufffd\ufffd'],
    ['&bogus; & &; &# &#x &#xg;', '&bogus; & &; &# &#x &#xg;'],
    ['&amp;amp;', '&amp;'],
    ['&ThickSpace;&NotEqualTilde;', '\u205f\u200a≂̸'],
  ])('reads %s', (text, expected) => {
    expect(decodeReferences(text)).toBe(expected);
  });

  test('reads every name as parse5 does, with and without its semicolon', () => {
    expect(names).toHaveLength(2125);
    for (const name of names) {
      expect(decodeReferences(`&${name};`)).toBe(parse5Text(`&${name};`));
      expect(decodeReferences(`&${name} `)).toBe(parse5Text(`&${name} `));
    }
  });
});

describe('decodeAttributeReferences', () => {
  test.each([
    ['/?a=1&amp;b=2&copy=3', '/?a=1&b=2&copy=3'],
    ['&copyright &copy; &copy', '&copyright © ©'],
    ['&notit;', '&notit;'],
  ])('reads %s', (value, expected) => {
    expect(decodeAttributeReferences(value)).toBe(expected);
  });
});

test('any text of references is read as parse5 reads it', () => {
  const part = fc.oneof(
    fc.constantFrom('&', '&#', '&#x', ';', '=', 'a', 'Z', '7', ' ', 'amp', 'not', 'copy', 'frac12', 'lt', 'x'),
    fc.constantFrom(...names).map((name) => `&${name}`),
    fc.nat(0x12_0000).map((number) => `&#${number}`),
  );
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (parts) => {
      const text = `.${parts.join('')}.`;
      expect(decodeReferences(text)).toBe(parse5Text(text));
      expect(decodeAttributeReferences(text)).toBe(parse5Attribute(text));
    }),
    { seed: 20_260_620, numRuns: 3000 },
  );
});

test('a long text of what is no reference is read at once', () => {
  const long = 1_000_000;
  const text = ['&'.repeat(long), '&a'.repeat(long), '&', 'a'.repeat(long), '&#', '9'.repeat(long)].join('');
  expect(decodeReferences(text)).toHaveLength(4 * long + '&'.length + '\uFFFD'.length);
});
