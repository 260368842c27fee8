import { describe, expect, it } from 'vitest';
import { resolveUrl } from './resolve-url.ts';

const base = 'https://www.ellery-courant.example/harbour/ferry';

describe('resolveUrl', () => {
  it.each([
    ['/a', 'https://www.ellery-courant.example/a'],
    ['b?c=1#d', 'https://www.ellery-courant.example/harbour/b?c=1#d'],
    ['//cdn.example/e', 'https://cdn.example/e'],
    [' https://x.example/a b\n', 'https://x.example/a%20b'],
    ['HTTP://X.example:80', 'http://x.example/'],
    ['https://x.example/a/../b/./c', 'https://x.example/b/c'],
    ['https://x.example/a/%2e%2e/b', 'https://x.example/b'],
    ['https://порт.example/', 'https://xn--n1abei.example/'],
    ['https://x.example/%2E%2e/b', 'https://x.example/b'],
    ['https://the-courant.example/a;b/%C3%A9(1).html?c=$d', 'https://the-courant.example/a;b/%C3%A9(1).html?c=$d'],
    ['https://x.example/a.b/c..d?e=f/../g', 'https://x.example/a.b/c..d?e=f/../g'],
  ])('resolves %j', (value, url) => {
    expect(resolveUrl(value, base)).toBe(url);
  });

  it.each([
    '',
    '   ',
    'javascript:alert(1)',
    'data:text/plain,x',
    'mailto:a@b.example',
    'https://',
    'https://a b.example/',
    'ftp://x.example/',
    `/${'a'.repeat(5000)}`,
  ])('refuses %j', (value) => {
    expect(resolveUrl(value, base)).toBeUndefined();
  });

  it('refuses a relative address without a base', () => {
    expect(resolveUrl('/a')).toBeUndefined();
  });

  it('gives a plain absolute address as a URL parser would', () => {
    for (const address of [
      'https://x.example/',
      'https://x.example/a/b.html?c=d&e=f',
      'http://a.b.example/~c/d,e:f@g!h-i_j+k',
    ]) {
      expect(resolveUrl(address)).toBe(new URL(address).href);
    }
  });
});
