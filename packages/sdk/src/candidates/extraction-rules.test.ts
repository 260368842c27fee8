import { blockText } from '@broadsheet/core/model';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../extract-article.ts';
import { extractionRules, type RuleName } from './extraction-rules.ts';

const prose = 'The tram will run along the quay from spring, the council said on Monday, if the old bridge holds.';
const html = `<!doctype html><html lang="en"><body><nav><a href="/city">City</a> <a href="/world">World</a></nav><main><article><h1>Harbour tram to run by spring</h1>
<p>${prose}</p><p>${prose} One.</p><p>Read more: The bridge that would not hold</p><p>${prose} Two.</p>
<p>${prose} Three.</p><p>Source: the council</p></article></main></body></html>`;

function typesAndLines(withoutRules: readonly RuleName[]): readonly string[] {
  return extractArticle({ html }, { withoutRules }).article.body.map((block) => `${block.type}: ${blockText(block)}`);
}

function reasonsOf(withoutRules: readonly RuleName[]): readonly string[] {
  return extractArticle({ html }, { withoutRules }).removed.map(({ reason }) => reason);
}

describe('extractionRules', () => {
  test('have names of their own, and reasons', () => {
    expect(new Set(extractionRules.map(({ name }) => name)).size).toBe(extractionRules.length);
    for (const { reason } of extractionRules) expect(reason).toMatch(/^\S.+\.$/);
  });

  test('can be switched off', () => {
    const pointer = 'Read more: The bridge that would not hold';
    expect(typesAndLines([])).toContain(`relatedLink: ${pointer}`);
    expect(typesAndLines(['line:related'])).not.toContain(`relatedLink: ${pointer}`);
    expect(typesAndLines([])).not.toContain('paragraph: Source: the council');
    expect(typesAndLines(['step:drop-sign-offs'])).toContain('paragraph: Source: the council');
  });

  test('that read a field can be switched off for every source', () => {
    const text = 'Harbour tram to run by spring\n\nPORT ELLERY — The tram will run along the quay, the council said.';
    expect(extractArticle({ text }).article.dateline).toBe('PORT ELLERY');
    expect(extractArticle({ text }, { withoutRules: ['body:dateline'] }).article.dateline).toBeUndefined();
  });

  test('give a reason for what was left out, until they are switched off', () => {
    expect(reasonsOf([])).toContain('navigation');
    expect(reasonsOf(['zone:navigation'])).not.toContain('navigation');
  });
});
