import { describe, expect, it } from 'vitest';
import type { WordList } from './language-words.ts';
import { wordsOf } from './languages.ts';
import { createWordGate, mayHoldPhrase, type PhrasePlace } from './word-gate.ts';

const beforePhrase: Readonly<Record<PhrasePlace, string>> = {
  line: '► ',
  sentence: 'The tram runs. ',
  anywhere: 'The tram and ',
};

const rows: readonly (readonly [WordList, PhrasePlace])[] = [
  ['related', 'line'],
  ['advertisement', 'line'],
  ['correction', 'line'],
  ['invite', 'sentence'],
  ['promotion', 'anywhere'],
  ['consent', 'anywhere'],
  ['documentPlace', 'anywhere'],
  ['ours', 'anywhere'],
];

describe('a word gate', () => {
  it.each(rows)('lets every phrase of the list %s through that begins at its place (%s)', (list, place) => {
    const gate = createWordGate([[list, place]]);
    const written = wordsOf(list).map((phrase) => beforePhrase[place] + phrase.replaceAll('*', 'x').toUpperCase());
    expect(written.filter((text) => !mayHoldPhrase(gate, text))).toEqual([]);
  });

  it.each([
    'The harbour tram will run by spring, the council said on Monday.',
    'Die Brücke wird im Frühjahr eröffnet, sagte die Bürgermeisterin.',
    'Мост откроют весной, сообщили в мэрии.',
    'She said they would get there, and join the others.',
  ])('turns running text away: %s', (text) => {
    expect(mayHoldPhrase(createWordGate(rows.filter(([list]) => list !== 'ours')), text)).toBe(false);
  });

  it('asks for a phrase at its place', () => {
    const gate = createWordGate([
      ['invite', 'sentence'],
      ['related', 'line'],
    ]);
    expect(mayHoldPhrase(gate, 'The tram runs. Subscribe now')).toBe(true);
    expect(mayHoldPhrase(gate, 'The readers subscribe now')).toBe(false);
    expect(mayHoldPhrase(gate, 'The tram runs. Read more: the tram')).toBe(false);
  });
});
