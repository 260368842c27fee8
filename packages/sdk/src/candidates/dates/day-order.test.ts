import { describe, expect, it } from 'vitest';
import { dayOrder } from './day-order.ts';

describe('dayOrder', () => {
  it.each<readonly [what: string, texts: readonly string[], url: string | undefined, expected: boolean | undefined]>([
    ['a date whose first number is no month', ['3/5/2024', '13/5/2024'], undefined, true],
    ['a date whose second number is no month', ['3/5/2024', 'Posted 5/13/24'], undefined, false],
    ['dates before the address', ['5/13/2024'], 'https://www.courier.example.uk/a', false],
    ['the country of the address', ['3/5/2024'], 'https://www.courier.example.nz/a', true],
    ['the domain of the United States', [], 'https://harbour.example.gov/a', false],
    ['nothing in a name sold to all', [], 'https://courier.example.io/a', undefined],
    ['nothing without an address', ['version 3.13.1', '1/2'], undefined, undefined],
  ])('follows %s', (_, texts, url, expected) => {
    expect(
      dayOrder(
        texts.map((text) => ({ text })),
        url,
      ),
    ).toBe(expected);
  });
});
