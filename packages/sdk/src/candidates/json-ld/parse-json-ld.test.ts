import { describe, expect, it } from 'vitest';
import { parseJsonLd } from './parse-json-ld.ts';

describe('parseJsonLd', () => {
  it.each<readonly [what: string, text: string, documents: readonly unknown[] | undefined]>([
    ['plain JSON', '{"a":1}', [{ a: 1 }]],
    ['nothing', ' \n ', []],
    ['an HTML comment around it', '<!-- {"a":1} -->', [{ a: 1 }]],
    ['a CDATA section around it', '//<![CDATA[\n{"a":1}\n//]]>', [{ a: 1 }]],
    ['comments inside', '{"a":1, /* one */ "b":2 // two\n}', [{ a: 1, b: 2 }]],
    [
      'addresses in strings, which look like comments',
      '{"a":"https://a.example/*","b":2,}',
      [{ a: 'https://a.example/*', b: 2 }],
    ],
    ['commas before brackets', '{"a":[1,2,],}', [{ a: [1, 2] }]],
    ['a semicolon at the end', '{"a":1};', [{ a: 1 }]],
    ['several documents', '{"a":1}\n{"b":[2]}', [{ a: 1 }, { b: [2] }]],
    ['documents parted by commas', '{"a":1},{"b":2}', [{ a: 1 }, { b: 2 }]],
    ['line breaks and tabs in strings', '{"a":"one\n\ttwo"}', [{ a: 'one\n\ttwo' }]],
    ['stray backslashes', String.raw`{"a":"it\'s \d \"so\" \\"}`, [{ a: String.raw`it's d "so" \ `.trim() }]],
    ['a byte order mark', '\uFEFF{"a":1}', [{ a: 1 }]],
    ['a script encoded as HTML', '{&quot;a&quot;:&quot;b&quot;}', [{ a: 'b' }]],
    ['no JSON', 'var a = 1', undefined],
    ['JSON that stops early', '{"a":', undefined],
    ['a string that stops early', '{"a":"b', undefined],
    ['brackets that do not match', '{"a":1}}', undefined],
    ['a backslash at the very end', '{"a":"b\\', undefined],
  ])('reads %s', (_, text, documents) => {
    expect(parseJsonLd(text)).toEqual(documents);
  });

  it('takes `__proto__` for a mere name', () => {
    const [document] = parseJsonLd('{"__proto__":{"polluted":true},}') ?? [];
    expect(Object.getPrototypeOf(document)).toBe(Object.prototype);
    expect({}).not.toHaveProperty('polluted');
  });

  it.each([
    ['nested objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['nested lists left open', '['.repeat(1_000_000)],
    ['quotation marks', '"'.repeat(1_000_000)],
    ['backslashes', `{"a":"${'\\'.repeat(1_000_001)}"}`],
    ['comment openings', '/*'.repeat(500_000)],
  ])('reads a megabyte of %s to its end', (_, text) => {
    expect(() => parseJsonLd(text)).not.toThrow();
  });
});
