import { describe, expect, it } from 'vitest';
import { defaultExtractLimits } from '../extract-options.ts';
import { scanHtml } from '../document/scan-html.ts';
import { claimRules } from './claim-rules.ts';
import { dateClaims } from './date-claims.ts';
import { type Metadata, readMetadata } from './read-metadata.ts';
import { type RuleCase, ruleCases } from './fixtures/rule-cases.ts';

const url = 'https://www.ellery-courant.example/harbour/ferry-stops';

function read(
  { html, url: address = url, headers = {} }: Pick<RuleCase, 'html' | 'url' | 'headers'>,
  without: readonly string[] = [],
): Metadata {
  const context = { url: address, headers, limits: defaultExtractLimits, without: new Set(without) };
  return readMetadata(scanHtml(html, defaultExtractLimits), context);
}

describe('every rule that reads a page', () => {
  it.each(ruleCases)('$rule reads $field', ({ rule, field, value, ...page }) => {
    const claims = read(page).claims.filter((claim) => claim.rule === rule && claim.field === field);
    expect(claims.map((claim) => claim.value)).toMatchObject([value]);
  });

  it.each(ruleCases)('$rule can be switched off', ({ rule, ...page }) => {
    expect(read(page, [rule]).claims.filter((claim) => claim.rule === rule)).toEqual([]);
  });

  it('has a case', () => {
    const readers = /^(?:json-ld|json-ld-page|meta|header|link|html|title|microdata|visible|dates|script|url)(?::|$)/u;
    const rules = Object.keys(claimRules).filter((rule) => readers.test(rule));
    expect(rules.filter((rule) => !ruleCases.some((ruleCase) => ruleCase.rule === rule))).toEqual([]);
  });
});

function published(html: string): readonly string[] {
  return dateClaims(read({ html }), 'datePublished').map(({ value }) => value.iso);
}

describe('the date of publication', () => {
  it('is read from data in an attribute', () => {
    const data = '{&quot;headline&quot;:&quot;Ferry stops&quot;,&quot;date_posted&quot;:&quot;2026-04-18&quot;}';
    expect(published(`<div data-story="${data}"><h1>Ferry stops</h1></div>`)).toEqual(['2026-04-18']);
  });

  it('is none of several teasers that state theirs in microdata', () => {
    const teaser =
      '<a itemscope itemtype="https://schema.org/Article"><meta itemprop="datePublished" content="2026-04-18"></a>';
    expect(published(`<h1>Ferry stops</h1>${teaser}`)).toEqual(['2026-04-18']);
    expect(published(`<h1>Ferry stops</h1>${teaser}${teaser}`)).toEqual([]);
  });
});
