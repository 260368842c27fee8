import { expect, test } from 'vitest';
import { extractArticle } from '../extract-article.ts';

const sentence = 'The harbour tram will run again by spring, the council of Port Ellery said on Monday evening.';

function page(data: object, body: string): string {
  return `<html lang="en"><script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Tram back by spring', ...data })}</script>
<meta property="og:title" content="The tram returns"><meta property="og:site_name" content="Ellery Courant">${body}</html>`;
}

const shown = `<h1>Tram back by spring</h1>${`<p>${sentence}</p>`.repeat(6)}`;

test('parts of what several claims make up have evidence of their own', () => {
  const html = page(
    { author: { name: 'Ines Corrado' }, publisher: { name: 'Ellery Courant', url: 'https://courant.example/' } },
    shown,
  );
  const { evidence, article } = extractArticle({ html });
  const social = article.headlines.findIndex(({ value }) => value === 'The tram returns');
  expect(evidence[`/headlines/${social}`]?.winner.rule).toBe('meta:og-title');
  expect(evidence['/contributors/0']?.winner.value).toMatchObject({ name: 'Ines Corrado' });
  expect(evidence['/publisher/url']?.winner).toMatchObject({ value: 'https://courant.example/' });
});

test('the lead picture of the metadata has evidence at its place among the media', () => {
  const html = page({ image: 'https://courant.example/harbour-tramway-2026.jpg' }, shown);
  const { evidence, article } = extractArticle({ html });
  const index = article.media.findIndex(({ id }) => id === article.leadMediaId);
  expect(evidence[`/media/${index}`]?.winner.rule).toBe('json-ld:image');
});

test('a body that the page carries in data says where', () => {
  const html = page({ articleBody: sentence.repeat(10) }, '<div id="root"></div>');
  const { evidence, article } = extractArticle({ html });
  expect(evidence['/body']?.winner).toMatchObject({ value: article.body, rule: 'page-data:article-body' });
  expect(evidence['/body']?.winner.place).toMatchObject({ in: 'jsonLd' });
  expect(extractArticle({ html: page({}, shown) }).evidence['/body']).toBeUndefined();
});
