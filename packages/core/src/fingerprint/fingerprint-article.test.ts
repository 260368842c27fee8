import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeArticle } from '../fixtures/complete-article.ts';
import { paragraphs } from '../fixtures/story.ts';
import { compareFingerprints } from './compare-fingerprints.ts';
import { fingerprintArticle } from './fingerprint-article.ts';

/** Sentences with few words in common, the same for the same seed. */
function sentences(seed: string, count: number): readonly string[] {
  const word = (number: number): string => `${seed}${number % 997}`;
  return Array.from({ length: count }, (_, index) => {
    const first = index * 31;
    return `${Array.from({ length: 12 }, (__, at) => word(first + at * 7)).join(' ')}. `;
  });
}

function fingerprintOf(...texts: readonly string[]) {
  return fingerprintArticle({ body: paragraphs(texts) });
}

describe('fingerprintArticle', () => {
  it('is the same in every process and version', () => {
    expect(fingerprintOf('It rained in Oslo on Monday.', 'No one was hurt.')).toMatchInlineSnapshot(`
      {
        "blocks": [
          {
            "blockId": "p1",
            "sentences": [
              "e1e3795527810ad8",
            ],
          },
          {
            "blockId": "p2",
            "sentences": [
              "f819afeceb711160",
            ],
          },
        ],
        "runs": 7,
        "signature": "0a7c8b9a0ff572e5ad346d9910b4ed212de6ff938f8de381743832f960da8538caca0dc1a633a2fe82d7663c268cdb8bffbe87bd8d221a022ed10f1a19a32f34f6e2d0706280c1230f774f5a518347b6d75e0e9291ff1625a1b5eaf241dcf8375ba46f426910ae92bdb5426e3bcd1dcc7e902b285b9c043301d3a2b9c7650b8b",
        "version": "1",
      }
    `);
  });

  it('does not follow case, accents, marks or the blocks', () => {
    const { blocks: _, ...fingerprint } = fingerprintOf('Café Nord opens, again.', 'It rained.');
    expect(fingerprintOf('CAFE NORD “opens” again – it rained')).toMatchObject(fingerprint);
  });

  it('leaves out pull quotes, notes of the editors and blocks without text', () => {
    const ids = fingerprintArticle(completeArticle).blocks.map((block) => block.blockId);
    expect(ids).toContain('b-quote');
    for (const id of ['b-pullquote', 'b-correction', 'b-image']) expect(ids).not.toContain(id);
  });

  it('takes any text, of any size', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        const fingerprint = fingerprintOf(...texts);
        expect(fingerprint.signature).toMatch(/^[0-9a-f]{256}$/);
        expect(compareFingerprints(fingerprint, fingerprint).resemblance).toBe(fingerprint.runs === 0 ? 0 : 1);
      }),
    );
    expect(fingerprintOf('a '.repeat(500_000)).runs).toBe(499_997);
  });
});

describe('compareFingerprints', () => {
  it('estimates how much of the wording is shared', () => {
    const wire = sentences('wire', 60);
    for (const kept of [0, 15, 30, 45, 60]) {
      const other = [...wire.slice(0, kept), ...sentences('own', 60 - kept)];
      const { resemblance, firstInSecond } = compareFingerprints(fingerprintOf(...wire), fingerprintOf(...other));
      expect(Math.abs(resemblance - kept / (120 - kept))).toBeLessThan(0.1);
      expect(Math.abs(firstInSecond - kept / 60)).toBeLessThan(0.15);
    }
  });

  it('knows a wire text inside a longer story', () => {
    const wire = sentences('wire', 20);
    const story = [...sentences('own', 20), ...wire, ...sentences('more', 20)];
    const { firstInSecond, secondInFirst } = compareFingerprints(fingerprintOf(...wire), fingerprintOf(...story));
    expect(firstInSecond).toBeGreaterThan(0.8);
    expect(secondInFirst).toBeLessThan(0.45);
  });

  it('tells which sentences of a block the other article has', () => {
    const first = fingerprintOf('It rained. It snowed. Nobody came.', 'The end.');
    const second = fingerprintOf('“Nobody came!” It rained.', 'It snowed twice.');
    expect(compareFingerprints(first, second).sharedBlocks).toStrictEqual([
      { firstId: 'p1', secondIds: ['p1'], shared: [0, 2], different: [1] },
    ]);
  });

  it('gives the same the other way round', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd.', 'e'), { maxLength: 30 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, (one, other) => {
        const there = compareFingerprints(fingerprintOf(one), fingerprintOf(other));
        const back = compareFingerprints(fingerprintOf(other), fingerprintOf(one));
        expect(back).toMatchObject({
          resemblance: there.resemblance,
          firstInSecond: there.secondInFirst,
          secondInFirst: there.firstInSecond,
        });
      }),
    );
  });
});
