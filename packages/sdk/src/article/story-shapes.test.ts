import { describe, expect, test } from 'vitest';
import { scanHtml } from '../document/scan-html.ts';
import { tagName } from '../document/read-node.ts';
import { defaultExtractLimits } from '../extract-options.ts';
import { createShapeReader } from './story-shapes.ts';

const cases: readonly (readonly [html: string, tag: string, shape: string | undefined])[] = [
  ['<ul><li>Lamps</li><li><p>Rope</p><p>by the yard</p></li></ul>', 'ul', 'list'],
  [
    '<ul><li><h2>The quay</h2><p>1</p><p>2</p><p>3</p><p>4</p><p>5</p><p>6</p></li><li>Share</li></ul>',
    'ul',
    undefined,
  ],
  ['<ul><li>Share</li><li>Print</li><div><p>One.</p><p>Two.</p></div></ul>', 'ul', undefined],
  ['<table><tr><td>Year</td><td>Boats</td></tr></table>', 'table', 'table'],
  ['<table><tr><td>The whole story</td></tr></table>', 'table', undefined],
  ['<table role="presentation"><tr><td>A</td><td>B</td></tr></table>', 'table', undefined],
  ['<blockquote class="wp-block-pullquote">So it goes.</blockquote>', 'blockquote', 'pullquote'],
  ['<div class="wp-caption">The quay.</div>', 'div', 'figure'],
];

describe('createShapeReader', () => {
  test.each(cases)('%s', (html, tag, shape) => {
    const document = scanHtml(html, defaultExtractLimits);
    const node = Array.from({ length: document.size }, (_, at) => at).findIndex((at) => tagName(document, at) === tag);
    expect(createShapeReader(document).shapeOf(node, undefined)).toBe(shape);
  });
});
