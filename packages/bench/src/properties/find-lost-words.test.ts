import { extractArticle } from '@broadsheet/sdk';
import { describe, expect, it } from 'vitest';
import { findLostWords } from './find-lost-words.ts';
import { visibleText } from './visible-text.ts';

const sentence = 'The harbour tram will run again by spring, the council of Port Ellery said on Monday.';
const html = `<html lang="en"><nav><a href="/">News</a></nav><article><h1>Tram back by <b>s</b>pring</h1><p>${sentence}</p><p>Fare<i>s</i> stay<br>as they are, <span hidden>perhaps</span> mayor Ada Quill told the harbour board.</p></article></html>`;

describe('visibleText', () => {
  it('joins what formatting parts, and parts what stands in elements of its own', () => {
    expect(
      visibleText(html)
        .split('\n')
        .filter((line) => line.trim() !== ''),
    ).toEqual([
      'News',
      'Tram back by spring',
      sentence,
      'Fares stay',
      'as they are,  mayor Ada Quill told the harbour board.',
    ]);
  });
});

describe('findLostWords', () => {
  const { article, removed } = extractArticle({ html });
  const holders = { article, removed: removed.map(({ text }) => text), isCarried: false };
  const visible = visibleText(html);

  it('finds every word of a page', () => {
    expect(findLostWords(visible, holders)).toEqual([]);
  });

  it('tells the words of a paragraph that is gone, those that other lines hold too only by their number', () => {
    const lost = findLostWords(visible, { ...holders, article: { ...article, body: article.body.slice(1) } });
    expect(lost).toEqual([
      'the',
      'harbour',
      'will',
      'run',
      'again',
      'council',
      'of',
      'port',
      'ellery',
      'said',
      'on',
      'monday',
    ]);
  });

  it('tells the words of a removed part that is not listed', () => {
    expect(findLostWords(visible, { ...holders, removed: [] })).toEqual(['news']);
  });

  it('takes a headline that is shown twice for stated', () => {
    expect(findLostWords(`${visible}\nTRAM BACK BY SPRING`, holders)).toEqual([]);
  });

  it('takes the story of a page that carries it in data for shown as often as it likes', () => {
    const twice = `${visible}\n${sentence}`;
    expect(findLostWords(twice, holders)).toContain('council');
    expect(findLostWords(twice, { ...holders, isCarried: true })).toEqual([]);
  });
});
