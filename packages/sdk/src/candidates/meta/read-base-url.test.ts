import { describe, expect, it } from 'vitest';
import { scanHtml } from '../../document/scan-html.ts';
import { defaultExtractLimits } from '../../extract-options.ts';
import { indexPage } from '../page-index.ts';
import { readBaseUrl } from './read-base-url.ts';

const url = 'https://www.ellery-courant.example/harbour/ferry';

describe('readBaseUrl', () => {
  it.each([
    ['', url, url],
    ['<base href="/a/">', url, 'https://www.ellery-courant.example/a/'],
    ['<base href="https://x.example/">', undefined, 'https://x.example/'],
    ['<base target="_top"><base href="javascript:1"><base href="/b/">', url, 'https://www.ellery-courant.example/b/'],
    ['<base href="/a/">', undefined, undefined],
  ])('of %j and %s', (html, address, base) => {
    expect(readBaseUrl(indexPage(scanHtml(html, defaultExtractLimits)), address)).toBe(base);
  });
});
