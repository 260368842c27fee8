import { describe, expect, it } from 'vitest';
import { compareNames, splitNames } from './names.ts';

describe('splitNames', () => {
  it.each([
    ['By Ada Pell, MD and Jon Okoro', ['Ada Pell', 'Jon Okoro']],
    ['Ada Pell, Jon Okoro, and Li Wen', ['Ada Pell', 'Jon Okoro', 'Li Wen']],
    ['Ada Pell; Jon Okoro & Li Wen', ['Ada Pell', 'Jon Okoro', 'Li Wen']],
    ['Von Ada Pell und Jon Okoro', ['Ada Pell', 'Jon Okoro']],
    ['Ada Pell, Ph.D.', ['Ada Pell']],
    ['Ada Pell, AP', ['Ada Pell', 'AP']],
    ['By Ada Pell\n\t\tOrla News Agency', ['Ada Pell', 'Orla News Agency']],
    ['Sandy Anders', ['Sandy Anders']],
    ['', []],
  ])('cuts %j', (byline, names) => {
    expect(splitNames(byline)).toEqual(names);
  });
});

describe('compareNames', () => {
  it('compares a list with a printed line', () => {
    expect(compareNames(['Ada Pell', 'Jon Okoro'], ['BY ADA PELL & Li Wen'])).toEqual({
      truePositives: 1,
      falsePositives: 1,
      falseNegatives: 1,
    });
  });

  it('minds letters only', () => {
    expect(compareNames(['J. O’Hara'], ["j o'hara"]).truePositives).toBe(1);
  });
});
