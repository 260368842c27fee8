import { articleFields, type Vocabulary } from '@broadsheet/core/model';
import { expect, test } from 'vitest';
import { completeArticle } from '@broadsheet/core/fixtures';
import { toAns, toJsonLd, toNinjs } from './index.ts';

/** What each format writes, its vocabulary in the table of fields, and the properties that are of no field. */
const written: readonly (readonly [name: Vocabulary, document: object, ofNoField: readonly string[]])[] = [
  ['ninjs', toNinjs(completeArticle), []],
  ['schemaOrg', toJsonLd(completeArticle, { paywallSelector: '.paywall' }), ['@context']],
  ['ans', toAns(completeArticle), []],
];

test.each(written)(
  'what is written in %s is spelled as the table of fields says',
  (vocabulary, document, ofNoField) => {
    const names = Object.values(articleFields).flatMap((field) => field.names[vocabulary] ?? []);
    const known = new Set([...names.map((name) => name.split('.')[0]), ...ofNoField]);
    expect(Object.keys(document).filter((name) => !known.has(name))).toEqual([]);
  },
);
