import { expect, it } from 'vitest';
import { isKnownTruthError, knownTruthErrors } from './known-truth-errors.ts';

it('names each label once, with a reason', () => {
  const labels = knownTruthErrors.flatMap(({ set, id, fields }) => fields.map((field) => `${set}/${id}/${field}`));
  expect(new Set(labels).size).toBe(labels.length);
  expect(knownTruthErrors.every(({ fields, reason }) => fields.length > 0 && reason !== '')).toBe(true);
});

it('concerns the labels named only', () => {
  expect(isKnownTruthError('wcxb', '0339', 'text')).toBe(true);
  expect(isKnownTruthError('wcxb', '0339', 'title')).toBe(false);
  expect(isKnownTruthError('fundus', '0339', 'text')).toBe(false);
});
