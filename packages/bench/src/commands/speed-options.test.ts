import { describe, expect, it } from 'vitest';
import { BenchError } from '../bench-error.ts';
import { speedPartNames } from '../speed/speed-parts.ts';
import { readSpeedOptions } from './speed-options.ts';

const environment = { currentFolder: '/desk', dataFolder: '/sets' };

describe('readSpeedOptions', () => {
  it('measures 200 pages and no other system by default', () => {
    const options = readSpeedOptions([], environment);
    expect(options).toMatchObject({
      choice: { dataFolder: '/sets', count: 200 },
      rounds: 7,
      batchPages: 2000,
      peers: [],
    });
    expect(options.parts).toEqual(speedPartNames);
    expect(options.choice.sets).not.toContain('wcxb-other');
    expect(options).not.toHaveProperty('jsonPath');
  });

  it('reads every option, paths from where the command was given', () => {
    const args =
      '--data d --parts pages,growth --sets wcxb --pages 20 --rounds 3 --batch 50 --systems defuddle --json out/r.json'.split(
        ' ',
      );
    expect(readSpeedOptions(args, environment)).toEqual({
      parts: ['pages', 'growth'],
      choice: { dataFolder: '/desk/d', sets: ['wcxb'], count: 20 },
      rounds: 3,
      batchPages: 50,
      peers: ['defuddle'],
      jsonPath: '/desk/out/r.json',
    });
  });

  it('takes the pages of the fictional publisher where no data is named', () => {
    expect(readSpeedOptions([], { currentFolder: '/desk' }).choice).not.toHaveProperty('dataFolder');
  });

  it.each([
    [['--systems', 'x'], /--systems does not know "x"/],
    [['--parts', 'x'], /--parts does not know "x"/],
    [['--rounds', '0'], /--rounds takes a whole number of at least 1/],
    [['--round', '1'], /--round/],
  ])('refuses %j', (args, message) => {
    expect(() => readSpeedOptions(args, environment)).toThrow(BenchError);
    expect(() => readSpeedOptions(args, environment)).toThrow(message);
  });
});
