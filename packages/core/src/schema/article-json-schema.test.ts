import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { articleFields } from '../fields/article-fields.ts';
import { completeArticle } from '../fixtures/complete-article.ts';
import { articleJsonSchema } from './article-json-schema.ts';
import { articleSchema } from './article-schema.ts';

const validate = new Ajv2020({ strict: true, validateFormats: false }).compile(articleJsonSchema);

/** Copies of a value with one thing changed, for every place in it. */
function* mutations(value: unknown): Generator<unknown, void> {
  yield* [5.5, 'surprise', []].filter((other) => JSON.stringify(other) !== JSON.stringify(value));
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      for (const changed of mutations(item)) yield value.with(index, changed);
    }
  } else if (typeof value === 'object' && value !== null) {
    yield { ...value, surprise: true };
    for (const [key, item] of Object.entries(value)) {
      const { [key]: _, ...rest } = { ...value, [key]: item };
      yield rest;
      for (const changed of mutations(item)) yield { ...value, [key]: changed };
    }
  }
}

/*
 * Formats, and what holds between properties, only zod checks: everything else is structure, on which both must agree.
 */
describe('articleJsonSchema', () => {
  it('has an id, a title and a description of every field', () => {
    expect(articleJsonSchema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:broadsheet:article:1.0',
      title: 'Broadsheet article',
      properties: Object.fromEntries(
        Object.entries(articleFields).map(([name, { description }]) => [name, { description }]),
      ),
    });
  });

  it('names its definitions', () => {
    expect(Object.keys(Object(articleJsonSchema['$defs'])).toSorted()).toStrictEqual([
      'Block',
      'Inline',
      'Line',
      'Media',
      'Stamp',
    ]);
  });

  it('takes the complete article', () => {
    validate(completeArticle);
    expect(validate.errors).toBeNull();
  });

  it('agrees with the zod schema on every change of the complete article', { timeout: 30_000 }, () => {
    const disagreements: unknown[] = [];
    let refused = 0;
    for (const input of mutations(completeArticle)) {
      const issues = articleSchema.safeParse(input).error?.issues ?? [];
      const isStructural = issues.some((issue) => issue.code !== 'custom' && issue.code !== 'invalid_format');
      if (isStructural) refused += 1;
      const isTaken = validate(input);
      if (isStructural ? isTaken : issues.length === 0 && !isTaken) disagreements.push({ input, issues });
    }
    expect(disagreements).toStrictEqual([]);
    expect(refused).toBeGreaterThan(1500);
  });
});
