import { diffArticles } from '@broadsheet/core/model';
import { extractArticle } from '@broadsheet/sdk';
import { describe, expect, it } from 'vitest';
import { describeChange } from './describe-change.ts';

const before = 'Tram back by spring\n\nThe first line opens in April, the council said.\n\nThe ferry stays.';
const after = 'Tram back by autumn\n\nThe first line opens in April, the harbour council said.\n\nA bridge is planned.';

describe('describeChange', () => {
  it('tells each change by the words that differ', () => {
    const [one, other] = [extractArticle({ text: before }), extractArticle({ text: after })];
    const told = diffArticles(one.article, other.article).map(describeChange);
    expect(told).toStrictEqual(
      expect.arrayContaining([
        { title: 'Another headline', before: 'Tram back by spring', after: 'Tram back by autumn' },
        { title: 'One more paragraph', before: '', after: 'A bridge is planned.' },
        { title: 'Missing paragraph', before: 'The ferry stays.', after: '' },
        { title: 'Other words', before: '', after: 'harbour' },
      ]),
    );
  });
});
