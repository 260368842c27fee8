import { describe, expect, it } from 'vitest';
import { BenchError } from '../bench-error.ts';
import { readQualityOptions } from './quality-options.ts';

const environment = { currentFolder: '/desk', dataFolder: '/sets' };

describe('readQualityOptions', () => {
  it('measures everything by default', () => {
    const options = readQualityOptions([], environment);
    expect(options).toMatchObject({ dataFolder: '/sets', byLanguage: false, workers: 1, timeoutMs: 10_000 });
    expect(options.sets).toContain('reader');
    expect(options.systems).toContain('broadsheet');
    expect(options).not.toHaveProperty('part');
    expect(options).not.toHaveProperty('worst');
    expect(options).not.toHaveProperty('limit');
  });

  it('reads every option, paths from where the command was given', () => {
    const args =
      '--data d --sets wcxb,fundus --systems defuddle --part train --limit 5 --worst 3 --json out/r.json'.split(' ');
    expect(
      readQualityOptions([...args, '--by-language', '--workers', '2', '--measure', 'authors'], environment),
    ).toMatchObject({
      dataFolder: '/desk/d',
      sets: ['wcxb', 'fundus'],
      systems: ['defuddle'],
      part: 'train',
      limit: 5,
      worst: 3,
      measureName: 'authors',
      jsonPath: '/desk/out/r.json',
      byLanguage: true,
      workers: 2,
    });
  });

  it.each([
    [['--sets', 'wcbx'], /--sets does not know "wcbx"; it takes fundus, wcxb,/],
    [['--systems', ''], /--systems does not know ""/],
    [['--part', 'test'], /it takes train, validation, untouched/],
    [['--limit', '0'], /--limit takes a whole number of at least 1, not "0"/],
    [['--workers', '1.5'], /--workers takes a whole number/],
    [['--dat', 'x'], /--dat/],
  ])('refuses %j', (args, message) => {
    expect(() => readQualityOptions(args, environment)).toThrow(BenchError);
    expect(() => readQualityOptions(args, environment)).toThrow(message);
  });

  it('says where data comes from when no folder is named', () => {
    expect(() => readQualityOptions([], { currentFolder: '/desk' })).toThrow(
      /BROADSHEET_BENCH_DATA[^]*flairNLP\/fundus/,
    );
  });
});
