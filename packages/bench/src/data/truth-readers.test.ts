import { describe, expect, it } from 'vitest';
import { ZodError } from 'zod';
import { readFundusLine, readHtmldateLine, readReaderLine, readSnippetsLine, readWcxbLine } from './truth-readers.ts';

const url = 'https://courier.example/a';

describe('readWcxbLine', () => {
  const line = {
    id: '1',
    url,
    pageType: 'article',
    title: 'A',
    author: 'Ada Pell, Jon Okoro',
    published: '2026-03-02',
  };
  const passages = { text: 'Body', with: ['Body'], without: ['Menu'] };

  it('reads every label', () => {
    expect(readWcxbLine({ ...line, ...passages })).toEqual({
      id: '1',
      url,
      pageType: 'article',
      truth: {
        title: 'A',
        authors: ['Ada Pell, Jon Okoro'],
        published: '2026-03-02',
        text: 'Body',
        mustAppear: ['Body'],
        mustNotAppear: ['Menu'],
        isArticle: true,
      },
    });
  });

  it('leaves out empty labels and dates without a day', () => {
    const empty = { author: null, published: '2026-03', title: '', text: ' ', with: [], without: [], url: null };
    expect(readWcxbLine({ ...line, ...empty, pageType: 'forum' })).toEqual({
      id: '1',
      pageType: 'forum',
      truth: { isArticle: false },
    });
  });

  it('refuses a line of another shape', () => {
    expect(() => readWcxbLine({ id: '1', url })).toThrow(ZodError);
  });
});

describe('readFundusLine', () => {
  it('makes the text of standfirst, headings and paragraphs', () => {
    const { truth } = readFundusLine({
      id: '1',
      url,
      title: 'A',
      authors: ['Ada Pell'],
      published: '2026-03-02 06:30:00+01:00',
      topics: ['Trams'],
      standfirst: ['First.', 'Second.'],
      sections: [
        { headline: [], paragraphs: ['P1', 'P2'] },
        { headline: ['H'], paragraphs: ['P3'] },
      ],
      images: [{ caption: null, credits: ['Mina Sol'], url: 'https://img.example/a.jpg' }],
    });
    expect(truth.text).toBe('First.\nSecond.\nP1\nP2\nH\nP3');
    expect(truth.standfirst).toBe('First.\nSecond.');
    expect(truth.pictures).toEqual([{ urls: ['https://img.example/a.jpg'], caption: '', credits: ['Mina Sol'] }]);
  });
});

describe('the other readers', () => {
  it('read a day, and none where the label is no date', () => {
    expect(readHtmldateLine({ id: '1', url, published: '2026-03-02' }).truth.published).toBe('2026-03-02');
    expect(readHtmldateLine({ id: '1', url, published: 'NaN' }).truth).toEqual({ isArticle: true });
  });

  it('read passages', () => {
    expect(readSnippetsLine({ id: '1', url, with: [], without: ['Menu'] }).truth).toEqual({
      mustAppear: [],
      mustNotAppear: ['Menu'],
      isArticle: true,
    });
  });

  it('leave out what stands in the place of an address', () => {
    expect(readHtmldateLine({ id: '1', url: 'hard::page.html', published: '2026-03-02' })).not.toHaveProperty('url');
  });

  it("read Readability's test pages", () => {
    const line = { id: '1', url, title: 'A', byline: null, published: null, text: 'Body' };
    expect(readReaderLine(line).truth).toEqual({ title: 'A', text: 'Body', isArticle: true });
  });
});
