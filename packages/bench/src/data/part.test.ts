import { describe, expect, it } from 'vitest';
import { partOf, publisherOf } from './part.ts';

describe('publisherOf', () => {
  it.each([
    ['https://www.courier.example/a', 'courier.example'],
    ['https://sport.courier.example/a', 'courier.example'],
    ['https://www.news.courier.co.uk/a', 'courier.co.uk'],
    ['http://Courier.example:8080/a', 'courier.example'],
  ])('takes the registrable name of %s', (url, publisher) => {
    expect(publisherOf({ id: '1', url })).toBe(publisher);
  });

  it('falls back on the id', () => {
    expect(publisherOf({ id: '1' })).toBe('1');
    expect(publisherOf({ id: '1', url: 'http://fakehost/a' })).toBe('1');
    expect(publisherOf({ id: '1', url: 'not an address' })).toBe('1');
  });
});

describe('partOf', () => {
  it('never changes: trained models rely on it', () => {
    const publishers = ['courier.example', 'gazette.example', 'sun.example'];
    expect(publishers.map(partOf)).toEqual(['train', 'validation', 'untouched']);
  });

  it('splits publishers 60, 20, 20', () => {
    const parts = Array.from({ length: 10_000 }, (_, index) => partOf(`paper-${index}.example`));
    const share = (name: string): number => parts.filter((part) => part === name).length / parts.length;
    expect(share('train')).toBeCloseTo(0.6, 1);
    expect(share('validation')).toBeCloseTo(0.2, 1);
    expect(share('untouched')).toBeCloseTo(0.2, 1);
  });
});
