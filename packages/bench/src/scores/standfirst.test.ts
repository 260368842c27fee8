import { expect, it } from 'vitest';
import { holdsStandfirst } from './standfirst.ts';

const standfirst = 'The harbour line reopens after nine months of repairs to the old swing bridge.';

it('finds a standfirst in a longer text', () => {
  expect(holdsStandfirst(standfirst, `Tram back\n${standfirst.toUpperCase()}\nCrowds waited.`)).toBe(true);
});

it('misses it when only a part is there', () => {
  expect(holdsStandfirst(standfirst, 'The harbour line reopens after nine months of repairs')).toBe(false);
});

it('wants a short standfirst whole', () => {
  expect(holdsStandfirst('At last', 'Trams run, at last.')).toBe(true);
  expect(holdsStandfirst('At last', 'Trams run at lasting cost')).toBe(false);
  expect(holdsStandfirst('At last', '')).toBe(false);
});
