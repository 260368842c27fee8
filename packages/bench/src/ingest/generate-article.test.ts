import { compareFingerprints, fingerprintArticle, parseArticle } from '@broadsheet/core';
import { describe, expect, it } from 'vitest';
import { runIngest } from '../commands/run-ingest.ts';
import { generateArticle } from './generate-article.ts';

describe('a generated article', () => {
  it('is valid, and the same in every run', () => {
    const article = generateArticle(7);
    expect(parseArticle(article)).toEqual(article);
    expect(generateArticle(7)).toEqual(article);
    expect(article.headline).toMatchInlineSnapshot(`"Gacaado zifaando rizo paceca tafos guevi gafa rueca."`);
  });

  it('is a copy of the one before, once in twelve', () => {
    const fingerprints = [9, 10, 11].map((number) => fingerprintArticle(generateArticle(number)));
    const resemblances = fingerprints.slice(1).map((fingerprint, index) => {
      const { resemblance } = compareFingerprints(fingerprint, fingerprints[index] ?? fingerprint);
      return Math.round(resemblance * 10) / 10;
    });
    expect(resemblances).toEqual([0, 0.9]);
  });
});

describe('bench ingest', () => {
  it('fills an archive and measures it', async () => {
    const printed: string[] = [];
    const output = { print: (text: string) => printed.push(text), showProgress: () => {} };
    await runIngest(['--database', 'memory://', '--articles', '12', '--queries', '1'], { currentFolder: '.' }, output);
    expect(printed.join('\n')).toMatch(
      /^Saved 12 articles in .+\nbytes an article +rows +indexes\narticles +\d+ +\d+\n/,
    );
    expect(printed.join('\n')).toMatch(/\nall +\d+\.\d +\d+\.\d +\d+\.\d$/);
  });

  it('says what it needs', async () => {
    const output = { print: () => {}, showProgress: () => {} };
    await expect(runIngest([], { currentFolder: '.' }, output)).rejects.toThrow('--database takes a folder');
  });
});
