import { expect, test } from 'vitest';
import { createBoundedMap } from './bounded-map.ts';

test('forgets first what has not been used for longest', () => {
  const map = createBoundedMap<number>(10);
  map.set('a', 1, 4);
  map.set('b', 2, 4);
  expect(map.get('a')).toBe(1);
  map.set('c', 3, 4);
  expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([1, undefined, 3]);
});

test('measures what is set again or deleted only once', () => {
  const map = createBoundedMap<number>(10);
  for (let round = 0; round < 5; round += 1) map.set('a', round, 6);
  map.set('b', 2, 4);
  expect([map.get('a'), map.get('b')]).toEqual([4, 2]);
  map.delete('a');
  map.delete('a');
  map.set('c', 3, 6);
  expect([map.get('b'), map.get('c')]).toEqual([2, 3]);
});

test('does not keep what is larger than all of it, nor what stood there before', () => {
  const map = createBoundedMap<number>(10);
  map.set('a', 1, 4);
  map.set('a', 2, 11);
  expect(map.get('a')).toBeUndefined();
});
