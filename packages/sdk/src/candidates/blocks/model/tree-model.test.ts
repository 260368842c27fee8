import { describe, expect, test } from 'vitest';
import { featureNames } from '../features/read-features.ts';
import { bodyModel } from './body-model.ts';
import { columnsFingerprint } from './columns-fingerprint.ts';
import { prepareModel, scoreRow } from './tree-model.ts';

/** Two trees: `if x0 < 2 then (if x1 < 5 then 1 else 2) else 4`, and the leaf 0.5. */
const model = prepareModel({ columns: '', bias: 10, column: [0, 1, -1, -1, -1, -1], value: [2, 5, 1, 2, 4, 0.5] });

describe('a tree model', () => {
  test.each([
    [[0, 0], 11.5],
    [[0, 5], 12.5],
    [[2, 0], 14.5],
  ])('of %j is the sum of bias and leaves', (row, expected) => {
    expect(scoreRow(model, Float32Array.from([99, ...row]), 1)).toBe(expected);
  });

  test('finds where its trees begin', () => {
    expect(model.roots).toEqual([0, 5]);
  });
});

describe('the model of the body', () => {
  test('was trained on the columns that are read now', () => {
    expect(bodyModel.columns).toBe(columnsFingerprint(featureNames));
  });

  test('is whole: every split has two branches, every column exists', () => {
    const { right, column } = prepareModel(bodyModel);
    const splits = [...column.entries()].filter(([, asked]) => asked >= 0);
    expect(splits.filter(([node, asked]) => asked >= featureNames.length || (right[node] ?? 0) <= node)).toEqual([]);
    expect(bodyModel.value.length).toBe(bodyModel.column.length);
  });
});
