import { blockText, inlineText } from '@broadsheet/core/model';
import { describe, expect, test } from 'vitest';
import { claimRules } from './candidates/claim-rules.ts';
import { InputError } from './errors/input-error.ts';
import { extractArticle } from './extract-article.ts';
import type { Extraction } from './extraction.ts';
import type { PublisherRules } from './publisher-rules.ts';

const sentence =
  'The last boat left the pier at a quarter to twelve, and nobody on the quay could say when the next comes. ';
const [first, second, third] = ['First: ', 'Second: ', 'Third: '].map((start) => start + sentence.repeat(2).trim());

const html = `<html lang="en"><head><title>Ferry stops</title></head><body>
  <div id="top"><span data-role="desk">Desk: Harbour</span></div>
  <article>
    <div class="x1">Strike</div><h1>Ferry stops</h1><h2 class="x2">The ferry that ran for ninety years stops today</h2>
    <div class="x3">Words: Ines Corrado | Osric Fenwick</div>
    <div class="x4">Printed 3/5/2024</div><i class="x4" data-changed="2024-05-04T09:00:00Z"></i>
    <p>${first}</p>
    <p class="x5">Letter: ${sentence}<img src="/letter.jpg" alt="A letter"></p>
    <div class="x6"><img src="/ferry.jpg" alt="The ferry"><p class="x7">The ferry at noon on its last day.</p></div>
    <p>${second}</p><div class="x5">Boxed letter: ${sentence}<p class="x8">${third}</p></div>
  </article>
  <ul><li class="x9">ferries;harbour</li></ul></body></html>`;

const courant: PublisherRules = {
  name: 'ellery-courant',
  hosts: ['ellery-courant.example'],
  templates: [
    {
      from: '2024-01-01',
      reason: 'The layout names nothing.',
      fields: {
        headline: { select: 'h2.x2' },
        kicker: { select: '.x1' },
        standfirst: { select: 'h1' },
        bylineText: { select: '.x3' },
        contributors: { select: '.x3', transforms: [{ cutStart: 'Words:' }, { splitAt: '|' }] },
        datePublished: { select: 'div.x4', transforms: [{ findDate: 'month-first' }] },
        dateModified: { select: 'i.x4', attribute: 'data-changed' },
        sections: { select: '#top > [data-role="desk"]', transforms: [{ cutStart: 'Desk:' }] },
        tags: { select: 'li.x9', transforms: [{ splitAt: ';' }] },
      },
      blocks: [
        { select: 'article .x5', label: 'comments' },
        { select: '.x6 > .x7', label: 'caption' },
        { select: '.x8', label: 'body' },
      ],
    },
    {
      from: '2020-01-01',
      until: '2023-12-31',
      reason: 'An older layout, with a headline of its own.',
      fields: { headline: { select: 'h1' }, kicker: { select: '.old-kicker' } },
    },
  ],
};

function extract(publishers: readonly PublisherRules[], url = 'https://www.ellery-courant.example/ferry'): Extraction {
  return extractArticle({ html, url }, { publishers, retrievedAt: new Date('2024-06-01T10:00:00Z') });
}

describe('rules of a publisher', () => {
  test('read every field', () => {
    const { article } = extract([courant]);
    expect(article).toMatchObject({
      headline: 'The ferry that ran for ninety years stops today',
      kicker: 'Strike',
      standfirst: 'Ferry stops',
      bylineText: 'Words: Ines Corrado | Osric Fenwick',
      contributors: [{ name: 'Ines Corrado' }, { name: 'Osric Fenwick' }],
      datePublished: { iso: '2024-03-05' },
      dateModified: { iso: '2024-05-04T09:00:00Z' },
      sections: [{ name: 'Harbour' }],
      tags: [{ name: 'ferries' }, { name: 'harbour' }],
    });
  });

  test('say what parts of the page are, with their pictures; the inner part counts', () => {
    const { article, removed, coverage } = extract([courant]);
    expect(article.body.map(blockText).filter((text) => text !== '')).toEqual([first, second, third]);
    expect(article.media.map(({ caption }) => inlineText(caption))).toEqual(['The ferry at noon on its last day.']);
    const letters = removed.filter(({ reason }) => reason === 'comments').map(({ text }) => text);
    expect(letters).toEqual([`Letter: ${sentence.trim()}`, `Boxed letter: ${sentence.trim()}`]);
    expect(coverage).toBe(1);
  });

  test('stand in the evidence with publisher and template', () => {
    expect(extract([courant]).evidence['/kicker']?.winner).toMatchObject({
      rule: 'publisher:kicker',
      publisher: 'ellery-courant 2024-01-01',
      place: { in: 'element', path: 'html > body > article > div:nth-of-type(1)' },
    });
  });

  test('are claimed each under a row of its own', () => {
    const rows = Object.keys(claimRules).filter((rule) => rule.startsWith('publisher:'));
    const winners = Object.values(extract([courant]).evidence).map(({ winner }) => winner.rule);
    expect(winners).toEqual(expect.arrayContaining(rows));
  });

  test('do not touch pages of other hosts, subdomains among them', () => {
    for (const url of ['https://other.example/ferry', 'https://blogs.ellery-courant.example/ferry'])
      expect(extract([courant], url)).toEqual(extract([], url));
  });

  test('do not touch pages without an address', () => {
    expect(extractArticle({ html }, { publishers: [courant] })).toEqual(extractArticle({ html }));
  });

  test('of the caller take the place of known ones', () => {
    const own = { ...courant, hosts: ['taipeitimes.com'] };
    expect(extract([own], 'https://www.taipeitimes.com/x').article.kicker).toBe('Strike');
  });

  test('throw where a selector cannot be read', () => {
    const wrong = {
      ...courant,
      templates: [{ from: '2024-01-01', reason: '', blocks: [{ select: 'a, b', label: 'body' as const }] }],
    };
    expect(() => extract([wrong])).toThrow(InputError);
  });
});
