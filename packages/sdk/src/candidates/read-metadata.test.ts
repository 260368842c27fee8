import { describe, expect, it } from 'vitest';
import { defaultExtractLimits } from '../extract-options.ts';
import { scanHtml } from '../document/scan-html.ts';
import { claimRules } from './claim-rules.ts';
import { type Metadata, readMetadata } from './read-metadata.ts';
import { ruleCases } from './fixtures/rule-cases.ts';

const url = 'https://www.ellery-courant.example/harbour/ferry-stops';

function read(html: string, address: string = url, without: readonly string[] = []): Metadata {
  const context = { url: address, limits: defaultExtractLimits, without: new Set(without) };
  return readMetadata(scanHtml(html, defaultExtractLimits), context);
}

describe('every rule that reads a page', () => {
  it.each(ruleCases)('$rule reads $field', ({ rule, field, html, value, url: address }) => {
    const claims = read(html, address).claims.filter((claim) => claim.rule === rule && claim.field === field);
    expect(claims.map((claim) => claim.value)).toMatchObject([value]);
  });

  it.each(ruleCases)('$rule can be switched off', ({ rule, html, url: address }) => {
    expect(read(html, address, [rule]).claims.filter((claim) => claim.rule === rule)).toEqual([]);
  });

  it('has a case', () => {
    const readers = /^(?:json-ld|json-ld-page|meta|link|html|title|microdata|visible|dates|script|url)(?::|$)/u;
    const rules = Object.keys(claimRules).filter((rule) => readers.test(rule));
    expect(rules.filter((rule) => !ruleCases.some((ruleCase) => ruleCase.rule === rule))).toEqual([]);
  });
});
