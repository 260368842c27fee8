import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { htmlText } from './html-text.ts';
import { visibleText } from './visible-text.ts';

const html =
  '<h2>The <em>bridge</em></h2><p>It is <a href="#">open</a>.<br>At\n last.</p><ul><li>One</li><li>Two</li></ul>' +
  '<script>let a;</script><style>p{}</style><noscript>No</noscript>end';

it('parts lines at blocks and nowhere else', () => {
  expect(htmlText(html)).toBe('The bridge\nIt is open.\nAt\nlast.\nOne\nTwo\nend');
});

it('is the same on linkedom', () => {
  expect(visibleText(parseHTML(`<html><body>${html}</body></html>`).document.body)).toBe(htmlText(html));
});

it('does not fear depth', () => {
  const deep = `${'<b><i>'.repeat(3000)}text`;
  expect(visibleText(parseHTML(`<html><body>${deep}</body></html>`).document.body)).toBe('text');
});

it('takes an element alone, without what follows it', () => {
  const { document } = parseHTML('<html><body><p id="a">one</p><p>two</p></body></html>');
  const [first] = document.querySelectorAll('p');
  expect(first && visibleText(first)).toBe('one');
});
