import { describe, expect, it } from 'vitest';
import { canonicaliseUrl } from './canonicalise-url.ts';

describe('canonicaliseUrl', () => {
  it.each([
    ['https://x.example/a', 'https://x.example/a'],
    ['https://x.example/a#top', 'https://x.example/a'],
    ['https://x.example/a?utm_source=mail&utm_medium=x', 'https://x.example/a'],
    ['https://x.example/a?id=7&fbclid=8&q=%C3%A9+b', 'https://x.example/a?id=7&q=%C3%A9+b'],
    ['https://x.example/a?UTM_Source=mail&id=7', 'https://x.example/a?id=7'],
    ['https://x.example/a?id=7&&', 'https://x.example/a?id=7'],
    ['https://x.example/a?gclid#b', 'https://x.example/a'],
    ['https://x.example/?p=utm_source', 'https://x.example/?p=utm_source'],
  ])('of %s', (address, canonical) => {
    expect(canonicaliseUrl(address)).toBe(canonical);
  });
});
