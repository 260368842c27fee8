import { describe, expect, it } from 'vitest';
import { scanHtml } from '../../document/scan-html.ts';
import { tagName } from '../../document/read-node.ts';
import { defaultExtractLimits } from '../../extract-options.ts';
import { cssPath } from './css-path.ts';

function pathTo(html: string, tag: string): string {
  const document = scanHtml(html, defaultExtractLimits);
  for (let node = 1; node < document.size; node++) if (tagName(document, node) === tag) return cssPath(document, node);
  throw new Error(`no ${tag}`);
}

describe('cssPath', () => {
  it.each([
    ['<p>a<em>b</em>', 'em', 'html > body > p > em'],
    ['<p>a<p>b<em>c</em>', 'em', 'html > body > p:nth-of-type(2) > em'],
    ['<div id="main"><p>a<p><em>c</em></div>', 'em', '#main > p:nth-of-type(2) > em'],
    ['<div id="7 {bad}"><em>c</em></div>', 'em', 'html > body > div > em'],
    ['<em id="x">c</em>', 'em', '#x'],
  ])('of %s', (html, tag, path) => {
    expect(pathTo(html, tag)).toBe(path);
  });
});
