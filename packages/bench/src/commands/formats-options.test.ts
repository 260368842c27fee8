import { describe, expect, it } from 'vitest';
import { BenchError } from '../bench-error.ts';
import { readFormatsOptions } from './formats-options.ts';

const environment = { currentFolder: '/desk', dataFolder: '/sets' };

describe('readFormatsOptions', () => {
  it('takes every set and no standards by default', () => {
    const options = readFormatsOptions([], environment);
    expect(options).toMatchObject({ dataFolder: '/sets' });
    expect(options.sets).toContain('fundus');
    expect(options).not.toHaveProperty('standardsFolder');
  });

  it('reads every option, paths from where the command was given', () => {
    const args = '--data d --sets wcxb --standards s'.split(' ');
    expect(readFormatsOptions(args, environment)).toEqual({
      dataFolder: '/desk/d',
      sets: ['wcxb'],
      standardsFolder: '/desk/s',
    });
  });

  it('refuses what it does not know', () => {
    expect(() => readFormatsOptions(['--pages', '1'], environment)).toThrow(BenchError);
  });
});
