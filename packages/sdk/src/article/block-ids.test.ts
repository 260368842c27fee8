import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBlockIds, fingerprint } from './block-ids.ts';

test('an id follows from type and text alone; repeats are numbered', () => {
  const one = createBlockIds();
  const other = createBlockIds();
  other.idFor('paragraph', 'something before it');
  expect(other.idFor('paragraph', 'Rain.')).toBe(one.idFor('paragraph', 'Rain.'));
  expect(one.idFor('paragraph', 'Rain.')).toMatch(/-2$/);
  expect(one.idFor('heading', 'Rain.')).not.toMatch(/-\d$/);
});

test('ids of one article are unique', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('paragraph', 'heading'), fc.string()), { maxLength: 50 }),
      (blocks) => {
        const { idFor } = createBlockIds();
        const ids = blocks.map(([type, text]) => idFor(type, text));
        expect(new Set(ids).size).toBe(ids.length);
      },
    ),
  );
});

test('fingerprints of 100,000 numbered sentences do not collide', () => {
  const prints = new Set(Array.from({ length: 100_000 }, (_, index) => fingerprint('', `Sentence number ${index}.`)));
  expect(prints.size).toBe(100_000);
});
