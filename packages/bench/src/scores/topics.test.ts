import { expect, it } from 'vitest';
import { compareTopics } from './topics.ts';

it('compares topics as sets without regard to case', () => {
  expect(compareTopics(['Ferries', 'Orla'], ['orla', 'Orla', 'trams'])).toEqual({
    truePositives: 1,
    falsePositives: 1,
    falseNegatives: 1,
  });
});
