import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { text } from '../fixtures/arbitraries.ts';
import { addressHost } from './address-host.ts';
import { safeFileAddress, safeLinkAddress } from './safe-address.ts';

describe('safeLinkAddress', () => {
  test.each([
    'https://example.org',
    'HTTP://example.org/a?b=c&d=e#f',
    'https://example.org/%20(1)',
    'https://пример.example/путь',
    'http://[::1]:8080/',
    'mailto:desk@example.org?subject=Ferry',
    'tel:+47-555-0100',
  ])('leaves %s as it is', (address) => {
    expect(safeLinkAddress(address)).toBe(address);
  });

  test.each([
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['https://example.org/"<>`', 'https://example.org/%22%3C%3E%60'],
    ['https://example.org/\u00A0\uD800', 'https://example.org/%C2%A0%EF%BF%BD'],
    ['https://example.org/\n', 'https://example.org/%0A'],
  ])('escapes %j', (address, escaped) => {
    expect(safeLinkAddress(address)).toBe(escaped);
  });

  test.each([
    '',
    '/path',
    '//example.org',
    'https:example.org',
    'https://',
    'ftp://example.org',
    ' https://example.org',
    'mailto:',
  ])('refuses %j', (address) => {
    expect(safeLinkAddress(address)).toBeUndefined();
  });

  test('never gives an address that a browser reads with another scheme', () => {
    fc.assert(
      fc.property(fc.constantFrom('', 'https://x', 'mailto:', 'javascript:', 'http:/'), text, (start, rest) => {
        const address = safeLinkAddress(start + rest);
        const protocol = address !== undefined && URL.canParse(address) ? new URL(address).protocol : 'https:';
        expect(['http:', 'https:', 'mailto:', 'tel:']).toContain(protocol);
      }),
    );
  });
});

test('safeFileAddress takes http and https alone', () => {
  expect(safeFileAddress('https://example.org/a.png')).toBe('https://example.org/a.png');
  expect(safeFileAddress('mailto:desk@example.org')).toBeUndefined();
  expect(safeFileAddress('data:image/png;base64,AAAA')).toBeUndefined();
});

test('addressHost names the host, else the address', () => {
  expect(addressHost('https://user@maps.example:8080/a?b')).toBe('maps.example:8080');
  expect(addressHost('mailto:desk@example.org')).toBe('mailto:desk@example.org');
});
