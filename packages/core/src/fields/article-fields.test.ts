import { describe, expect, it } from 'vitest';
import { articleSchema } from '../schema/article-schema.ts';
import { articleFields } from './article-fields.ts';

const fields = Object.entries(articleFields);

describe('articleFields', () => {
  it('has the fields of the schema, in its order', () => {
    expect(Object.keys(articleFields)).toStrictEqual(Object.keys(articleSchema.unwrap().shape));
  });

  it.each(fields)('%s has a sentence of its own', (_name, { description }) => {
    expect(description).toMatch(/^[A-Z].*\.$/);
    expect(description).not.toContain('\n');
    expect(fields.filter(([, field]) => field.description === description)).toHaveLength(1);
  });

  it.each(fields)('%s has names without blanks or repeats', (_name, { names }) => {
    for (const spellings of Object.values(names)) {
      expect(spellings.length).toBeGreaterThan(0);
      expect(new Set(spellings).size).toBe(spellings.length);
      for (const spelling of spellings) expect(spelling).toMatch(/^\S+$/);
    }
  });
});
