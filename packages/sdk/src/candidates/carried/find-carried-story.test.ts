import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../extract-article.ts';
import { blockText } from '@broadsheet/core/model';

const headline = 'Harbour tram to run by spring, council decides';
const paragraphs = Array.from(
  { length: 8 },
  (_, index) =>
    `In part ${index + 1} of the plan the tram runs along the quay, past the chandlers and over the old bridge.`,
);
const html = paragraphs.map((text) => `<p>${text}</p>`).join('');

function page(scripts: string, body = '<p>Loading …</p>'): string {
  return `<!doctype html><html lang="en"><head><title>${headline} - The Courant</title></head><body><h1>${headline}</h1><div id="app">${body}</div>${scripts}</body></html>`;
}

function flight(rows: string): string {
  const half = Math.floor(rows.length / 2);
  return [rows.slice(0, half), rows.slice(half)]
    .map((piece) => `<script>self.__next_f.push([1,${JSON.stringify(piece)}])</script>`)
    .join('');
}

const forms: readonly (readonly [form: string, scripts: string])[] = [
  [
    'JSON-LD',
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline, articleBody: paragraphs.join('\n') })}</script>`,
  ],
  [
    'a JSON script',
    `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { story: { title: headline, content: html } } })}</script>`,
  ],
  [
    'an assigned object',
    `<script>window.Fusion={};Fusion.globalContent={"headlines":{"basic":${JSON.stringify(headline)}},"content_elements":${JSON.stringify(paragraphs.map((content) => ({ type: 'text', content })))}};Fusion.x=1;</script>`,
  ],
  [
    'flight data',
    flight(
      `1:"$Sreact.fragment"\n4:T${html.length.toString(16)},${html}5:["$","$L1",null,{"story":{"title":${JSON.stringify(headline)},"html":"$4"}}]\n`,
    ),
  ],
];

function linesOf(input: string): readonly string[] {
  return extractArticle({ html: input }, { requireArticle: false }).article.body.map(blockText);
}

describe('findCarriedStory', () => {
  test.each(forms)('reads the story out of %s of a page that shows none', (_, scripts) => {
    const { article, diagnostics, coverage } = extractArticle({ html: page(scripts) });
    expect(article.headline).toBe(headline);
    expect(article.body.map(blockText)).toEqual(paragraphs);
    expect(diagnostics.map(({ code }) => code)).toContain('body-from-structured-data');
    expect(coverage).toBe(1);
  });

  test.each(forms)('leaves %s alone where the page shows the story', (_, scripts) => {
    const shown = paragraphs.slice(0, 7);
    expect(linesOf(page(scripts, shown.map((text) => `<p>${text}</p>`).join('')))).toEqual(shown);
  });

  test('leaves texts alone that stand beside another headline', () => {
    const other = `<script type="application/json">${JSON.stringify({ stories: [{ title: 'Another story of some length', content: html }] })}</script>`;
    expect(linesOf(page(other))).not.toContain(paragraphs[0]);
  });
});
