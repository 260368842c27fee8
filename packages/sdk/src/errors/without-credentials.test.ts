import { expect, test } from 'vitest';
import { FetchError } from './fetch-error.ts';
import { SourceError } from './source-error.ts';
import { withoutCredentials } from './without-credentials.ts';

test.each([
  ['https://reader:secret@courant.example/a', 'https://courant.example/a'],
  ['https://courant.example/a?q=tram&api-key=secret', 'https://courant.example/a?q=tram&api-key=%E2%80%A6'],
  ['https://courant.example/a?Key=secret', 'https://courant.example/a?Key=%E2%80%A6'],
  ['https://courant.example/a?q=a%20b', 'https://courant.example/a?q=a%20b'],
  ['nowhere', 'nowhere'],
])('%s', (address, shown) => {
  expect(withoutCredentials(address)).toBe(shown);
});

test('errors do not show keys', () => {
  const url = 'https://courant.example/a?api-key=secret';
  const errors = [
    new FetchError('network', 'no answer.', { url, phase: 'headers', isRetryable: true }),
    new SourceError('unreadable', url, 'did not answer in JSON.'),
  ];
  for (const error of errors) expect(`${error.url} ${error.message}`).not.toContain('secret');
});
