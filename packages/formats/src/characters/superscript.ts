const superscripts = new Map(
  Object.entries({
    0: '⁰',
    1: '¹',
    2: '²',
    3: '³',
    4: '⁴',
    5: '⁵',
    6: '⁶',
    7: '⁷',
    8: '⁸',
    9: '⁹',
    '+': '⁺',
    '-': '⁻',
    '−': '⁻',
    '(': '⁽',
    ')': '⁾',
    n: 'ⁿ',
  }),
);

/**
 * The same characters raised, so that 10 to the power of 6 does not read as 106; `undefined` when one of them has no
 * raised form in Unicode.
 *
 * @example
 * ```ts
 * toSuperscript('-6'); // '⁻⁶'
 * toSuperscript('th'); // undefined
 * ```
 */
export function toSuperscript(text: string): string | undefined {
  const raised = [...text].map((character) => superscripts.get(character));
  return raised.includes(undefined) ? undefined : raised.join('');
}
