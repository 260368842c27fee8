import { describe, expect, it } from 'vitest';
import { type LanguageWords } from '../language/language-words.ts';
import { languageWords } from '../language/languages.ts';
import { parseByline } from './parse-byline.ts';
import { readPlainName } from './read-plain-name.ts';

const publisherNames = ['Harbour Post'];

describe('readPlainName', () => {
  it.each([
    ['Jane Doe', 'Jane Doe'],
    ['By Jane Doe', 'Jane Doe'],
    ['Anna-Lena Berg', 'Anna-Lena Berg'],
    ['José María García', 'José María García'],
    ['Fiona McBell', 'Fiona McBell'],
  ])('reads %s', (line, name) => {
    expect(readPlainName(line, publisherNames)).toEqual({ name, role: 'author', kind: 'person', raw: name });
  });

  it.each([
    'Jane',
    'jane doe',
    'Jane Doe, AP',
    'Jane Doe and Ann Bell',
    'Jane Doe Editor',
    'Getty Images',
    'Harbour Post',
    'By The Bell',
    'Harbour Inc',
    'Von Anna Berg',
  ])('leaves %s to the steps', (line) => {
    expect(readPlainName(line, publisherNames)).toBeUndefined();
  });

  const tables: readonly LanguageWords[] = Object.values(languageWords);
  const words = new Set(tables.flatMap((table) => Object.values(table).flatMap((list: string) => list.split(/[|,]/u))));
  const lines = [...words]
    .map((word) => word.replaceAll(/[^ *-]+/gu, capitalise).replaceAll('*', 'xa'))
    .flatMap((word) => [`Jane ${word}`, `${word} Jane`, `By ${word} Jane`, `Anna-${word} Doe`]);

  it('says what the steps say, whatever word of the tables stands in a name', () => {
    const plain = lines.filter((line) => readPlainName(line, publisherNames) !== undefined);
    expect(plain.length).toBeGreaterThan(1000);
    // A bar behind a name parts it from nothing, and takes it out of the short way.
    const bySteps = plain.map((line) => parseByline(`${line} |`, { publisherNames }));
    expect(plain.map((line) => parseByline(line, { publisherNames }))).toEqual(bySteps);
  });
});

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
