import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { countProgress, lengthOf, type ProgressCounter } from './count-progress.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});

afterEach(() => {
  vi.useRealTimers();
});

function begin(counter: ProgressCounter, items: number): void {
  for (let item = 0; item < items; item += 1) {
    counter.take();
    counter.start();
  }
}

describe('countProgress', () => {
  test('tells what is done, under way and still to come, how fast it goes and how long it will take', () => {
    const counter = countProgress(10);
    begin(counter, 3);
    vi.advanceTimersByTime(500);
    expect(counter.finish(true)).toEqual({
      done: 1,
      failed: 0,
      running: 2,
      waiting: 7,
      perSecond: 2,
      remainingMs: 4500,
    });
    vi.advanceTimersByTime(1500);
    expect(counter.finish(false)).toEqual({
      done: 1,
      failed: 1,
      running: 1,
      waiting: 7,
      perSecond: 1,
      remainingMs: 8000,
    });
  });

  test('has nothing left at the end', () => {
    const counter = countProgress(1);
    begin(counter, 1);
    expect(counter.finish(true)).toMatchObject({ running: 0, waiting: 0, remainingMs: 0 });
  });

  test('of a list that does not say its length it knows what was taken of it', () => {
    const counter = countProgress(undefined);
    begin(counter, 2);
    counter.take();
    expect(counter.finish(true)).toMatchObject({ running: 1, waiting: 1, remainingMs: undefined });
  });

  test('goes by the latest results', () => {
    const counter = countProgress(1000);
    begin(counter, 300);
    for (let item = 0; item < 100; item += 1) {
      vi.advanceTimersByTime(1000);
      counter.finish(true);
    }
    let rate = 0;
    for (let item = 0; item < 150; item += 1) {
      vi.advanceTimersByTime(100);
      rate = counter.finish(true).perSecond;
    }
    expect(rate).toBeCloseTo(10);
  });
});

describe('lengthOf', () => {
  test.each([
    [2, ['https://courant.example/1', 'https://courant.example/2']],
    [1, new Set(['https://courant.example/1'])],
    [undefined, ['https://courant.example/1'].values()],
  ])('is %s', (length, items) => {
    expect(lengthOf(items)).toBe(length);
  });
});
