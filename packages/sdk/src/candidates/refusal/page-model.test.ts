import { describe, expect, test } from 'vitest';
import { columnsFingerprint } from '../blocks/model/columns-fingerprint.ts';
import { prepareModel } from '../blocks/model/tree-model.ts';
import { pageFeatureNames } from './features/read-page-features.ts';
import { pageModel } from './page-model.ts';

describe('the model of the page', () => {
  test('was trained on the columns that are read now', () => {
    expect(pageModel.columns).toBe(columnsFingerprint(pageFeatureNames));
  });

  test('is whole: every split has two branches, every column exists', () => {
    const { right, column } = prepareModel(pageModel);
    const splits = [...column.entries()].filter(([, asked]) => asked >= 0);
    expect(splits.filter(([node, asked]) => asked >= pageFeatureNames.length || (right[node] ?? 0) <= node)).toEqual(
      [],
    );
    expect(pageModel.value.length).toBe(pageModel.column.length);
  });

  test('knows every column by a name of its own', () => {
    expect(new Set(pageFeatureNames).size).toBe(pageFeatureNames.length);
  });
});
