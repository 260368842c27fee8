import { describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../article/schema-version.ts';
import { type SchemaUpgrade, newerVersionOf, schemaUpgrades, upgradeArticle } from './upgrade-article.ts';

const upgrades: readonly SchemaUpgrade[] = [
  { from: '0.8', to: '0.9', upgrade: ({ title, ...rest }) => ({ ...rest, headline: title }) },
  { from: '0.9', to: '1.0', upgrade: (article) => ({ ...article, tags: [] }) },
];

describe('upgradeArticle', () => {
  it('takes every step from the version of the article on', () => {
    expect(upgradeArticle({ schemaVersion: '0.8', title: 'Rain' }, upgrades)).toStrictEqual({
      schemaVersion: '1.0',
      headline: 'Rain',
      tags: [],
    });
    expect(upgradeArticle({ schemaVersion: '0.9', title: 'Rain' }, upgrades)).toStrictEqual({
      schemaVersion: '1.0',
      title: 'Rain',
      tags: [],
    });
  });

  it.each([{ schemaVersion: '1.0' }, { schemaVersion: '0.1' }, {}, [], null, 'text'])('leaves %o as it is', (input) => {
    expect(upgradeArticle(input, upgrades)).toBe(input);
  });

  it('does not change its input', () => {
    const input = Object.freeze({ schemaVersion: '0.8', title: 'Rain' });
    upgradeArticle(input, upgrades);
    expect(input).toStrictEqual({ schemaVersion: '0.8', title: 'Rain' });
  });
});

describe('schemaUpgrades', () => {
  it('is a chain that ends in the current version', () => {
    const ends = [...schemaUpgrades.slice(1).map(({ from }) => from), SCHEMA_VERSION];
    expect(schemaUpgrades.map(({ to }) => to)).toStrictEqual(schemaUpgrades.length === 0 ? [] : ends);
  });
});

describe('newerVersionOf', () => {
  it.each(['1.1', '2.0', '10.0'])('%s is newer', (schemaVersion) => {
    expect(newerVersionOf({ schemaVersion })).toBe(schemaVersion);
  });

  it.each(['1.0', '0.9', '0.10', '1', '2.0-beta', '', 2])('%o is not', (schemaVersion) => {
    expect(newerVersionOf({ schemaVersion })).toBeUndefined();
  });
});
