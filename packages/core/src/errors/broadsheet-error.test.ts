import { describe, expect, it, vi } from 'vitest';
import * as model from '../model.ts';

const { ArticleValidationError, BroadsheetError, InvalidStampError, NewerSchemaVersionError, errorCodes } = model;

const issue = { path: '/kind', expected: 'text', got: 'nothing', message: '/kind: expected text, got nothing' };

const samples = [
  new ArticleValidationError([issue]),
  new NewerSchemaVersionError('2.0', '1.0'),
  new InvalidStampError('soon'),
];

describe('errors', () => {
  it('include every error class that the package exports', () => {
    const classes = Object.values(model).filter(
      (value) => typeof value === 'function' && BroadsheetError.isPrototypeOf(value),
    );
    expect(new Set(classes)).toStrictEqual(new Set(samples.map((sample) => sample.constructor)));
  });

  it.each(samples)('$name has a code of its own that is listed', (sample) => {
    expect(sample).toBeInstanceOf(Error);
    expect(sample.name).toBe(sample.constructor.name);
    expect(Object.keys(errorCodes)).toContain(sample.code);
    expect(samples.filter((other) => other.code === sample.code)).toStrictEqual([sample]);
  });

  it('list no code that nothing throws', () => {
    expect(Object.keys(errorCodes)).toStrictEqual(samples.map((sample) => sample.code));
  });

  it('are told apart by isInstance', () => {
    const values = [...samples, new Error('other'), null, 'text'];
    expect(values.filter((value) => BroadsheetError.isInstance(value))).toStrictEqual(samples);
    expect(values.filter((value) => ArticleValidationError.isInstance(value))).toStrictEqual(samples.slice(0, 2));
    expect(values.filter((value) => NewerSchemaVersionError.isInstance(value))).toStrictEqual(samples.slice(1, 2));
    expect(values.filter((value) => InvalidStampError.isInstance(value))).toStrictEqual(samples.slice(2));
  });

  it('are known across two copies of the package', async () => {
    vi.resetModules();
    const copy = await import('../model.ts');
    const foreign = new copy.InvalidStampError('soon');
    expect(foreign).not.toBeInstanceOf(InvalidStampError);
    expect(InvalidStampError.isInstance(foreign)).toBe(true);
    expect(BroadsheetError.isInstance(foreign)).toBe(true);
    expect(ArticleValidationError.isInstance(foreign)).toBe(false);
  });

  it('keep the cause', () => {
    const cause = new Error('below');
    expect(new ArticleValidationError([issue], { cause }).cause).toBe(cause);
  });
});

describe('ArticleValidationError', () => {
  it('says a single problem in one line', () => {
    expect(new ArticleValidationError([issue]).message).toBe('Not a valid article: /kind: expected text, got nothing');
  });

  it('lists the first problems and counts the rest', () => {
    const message = [
      'Not a valid article, 7 problems:',
      ...Array.from({ length: 5 }, () => '- /kind: expected text, got nothing'),
      '- and 2 more',
    ].join('\n');
    expect(new ArticleValidationError(Array.from({ length: 7 }, () => issue)).message).toBe(message);
  });
});

describe('NewerSchemaVersionError', () => {
  it('says what to do', () => {
    const error = new NewerSchemaVersionError('2.0', '1.0');
    expect(error.message).toBe(
      'Not a valid article: /schemaVersion: expected version 1.0 or older, ' +
        'got "2.0", made by a newer version of Broadsheet; upgrade @broadsheet/core',
    );
    expect(error.schemaVersion).toBe('2.0');
    expect(error.issues).toHaveLength(1);
  });
});
