import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphs, story } from '../fixtures/story.ts';
import { compareTexts } from './compare-texts.ts';

const wire = { name: 'Fjord News Agency', sourceType: 'wires', raw: 'FNA' } as const;
const staff = { name: 'The Example', sourceType: 'staff', raw: 'Own report' } as const;

/** Characters of texts that are no white space. */
function inkOf(texts: readonly string[]): number {
  return texts.join('').replaceAll(/\s/g, '').length;
}

describe('compareTexts', () => {
  it('tells the shared sentences, those that differ, and whose they may be', () => {
    const first = story(['The ferry left. It carried 120 people on Monday.', 'Rain is due.'], {
      infoSources: [wire, staff],
    });
    const second = story(['Our own words.', 'It carried 130 people on Monday. The ferry left!'], {
      infoSources: [wire],
    });
    const { shared, onlyFirst, onlySecond, wires } = compareTexts(first, second);
    expect(shared).toMatchObject([
      {
        first: { text: 'The ferry left.' },
        second: { text: 'The ferry left!', blockId: 'p2', start: 33, end: 48 },
        edits: [],
      },
      {
        first: { blockId: 'p1', start: 16 },
        second: { blockId: 'p2', start: 0 },
        edits: [{ before: '120', after: '130' }],
      },
    ]);
    expect(onlyFirst.map(({ text }) => text)).toStrictEqual(['Rain is due.']);
    expect(onlySecond.map(({ text }) => text)).toStrictEqual(['Our own words.']);
    expect(wires).toStrictEqual(['Fjord News Agency']);
  });

  it('has every sentence once, and each place holds its text', () => {
    const lists = fc.array(fc.string({ unit: fc.constantFrom(...Array.from('aB .!?\n“')) }), { maxLength: 6 });
    fc.assert(
      fc.property(lists, lists, (one, other) => {
        const bodies = [one, other].map((texts) => paragraphs(texts));
        const [first = [], second = []] = bodies;
        const { shared, onlyFirst, onlySecond } = compareTexts(
          { body: first, infoSources: [] },
          { body: second, infoSources: [] },
        );
        const ofFirst = [...shared.map((pair) => pair.first), ...onlyFirst];
        for (const { blockId, start, end, text } of ofFirst)
          expect(one[Number(blockId.slice(1)) - 1]?.slice(start, end)).toBe(text);
        expect(new Set(ofFirst.map(({ blockId, start }) => `${blockId} ${start}`)).size).toBe(ofFirst.length);
        expect(inkOf(ofFirst.map(({ text }) => text))).toBe(inkOf(one));
        expect(inkOf([...shared.map((pair) => pair.second), ...onlySecond].map(({ text }) => text))).toBe(inkOf(other));
      }),
    );
  });

  it('takes articles of any size', () => {
    const long = story(Array.from({ length: 20_000 }, (_, index) => `Sentence ${index} is here.`));
    const other = story(Array.from({ length: 20_000 }, (_, index) => `Sentence ${index * 3} was there.`));
    expect(compareTexts(long, long).shared).toHaveLength(20_000);
    expect(compareTexts(long, other).shared.length).toBeGreaterThan(0);
  });
});
