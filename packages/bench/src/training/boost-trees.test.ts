import { type TreeModel, prepareModel, scoreRow } from '@broadsheet/sdk/training';
import { describe, expect, test } from 'vitest';
import { boostTrees } from './boost-trees.ts';
import type { Samples } from './samples.ts';
import { toTreeModel } from './write-model.ts';

const settings = {
  trees: 20,
  leaves: 8,
  learningRate: 0.3,
  minLeafWeight: 1,
  regularization: 1,
  columnShare: 1,
  seed: 1,
};

/** Rows of two columns on a grid; the target is whether exactly one of them is over a half. */
function exclusiveOr(): Samples {
  const side = 40;
  const rows = Float32Array.from(
    { length: side * side * 2 },
    (_, at) => (at % 2 === 0 ? Math.floor(at / 2 / side) : (at >> 1) % side) / side,
  );
  const count = side * side;
  const targets = Float32Array.from({ length: count }, (_, row) =>
    Number((rows[row * 2] ?? 0) > 0.5 !== (rows[row * 2 + 1] ?? 0) > 0.5),
  );
  return { count, width: 2, rows, targets, weights: new Float32Array(count).fill(1) };
}

describe('boostTrees', () => {
  const samples = exclusiveOr();
  const model: TreeModel = toTreeModel(boostTrees(samples, settings), ['a', 'b']);

  test('learns what no single column tells, and the written model says the same', () => {
    const prepared = prepareModel(model);
    let right = 0;
    for (let row = 0; row < samples.count; row++)
      right += Number(scoreRow(prepared, samples.rows, row * 2) > 0 === (samples.targets[row] === 1));
    expect(right / samples.count).toBeGreaterThan(0.97);
  });

  test('is deterministic', () => {
    expect(toTreeModel(boostTrees(samples, settings), ['a', 'b'])).toEqual(model);
  });
});
