import { expect, test } from 'vitest';
import { parseLinkHeader } from './parse-link-header.ts';

test.each([
  [
    '<https://courant.example/wp-json/>; rel="https://api.w.org/"',
    ['https://courant.example/wp-json/', ['https://api.w.org/']],
  ],
  ['</feed>; type="a,b"; REL=Alternate', ['/feed', ['alternate']]],
  ['</a>; title="x; y"; rel="next last"', ['/a', ['next', 'last']]],
  ['</a>', ['/a', ['']]],
])('%s', (header, [href, relations]) => {
  expect(parseLinkHeader(header)).toEqual([{ href, relations }]);
});

test('reads several links, and what is none as none', () => {
  expect(parseLinkHeader('</a>; rel=prev, </b>; rel=next').map(({ href }) => href)).toEqual(['/a', '/b']);
  expect(parseLinkHeader('rel=next')).toEqual([]);
  expect(parseLinkHeader('')).toEqual([]);
});
