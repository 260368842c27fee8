import * as z from 'zod';

/*
 * The message of each check says in words what should stand there; `describeIssue` in ../validate builds on that.
 */

/** Any text, empty too. */
export const textSchema = z.string();

/** Text with at least one character that is not white space. */
export const filledTextSchema = z.string().regex(/\S/, 'text that is not blank');

/** An absolute `http` or `https` address. */
export const webUrlSchema = addressSchema(/^https?$/, 'an absolute http or https address');

/** An address that a link may have. */
export const linkUrlSchema = addressSchema(/^(?:https?|mailto|tel)$/, 'an absolute http, https, mailto or tel address');

/** Zod trims an address before it looks at it; an article holds no address that needs it. */
function addressSchema(protocol: RegExp, expected: string): z.ZodString {
  return z
    .string()
    .regex(/^\S+$/, { error: expected, abort: true })
    .check(z.url({ protocol, error: expected }));
}

/** A language tag that is well formed by BCP 47. */
export const languageTagSchema = z.string().refine(isLanguageTag, 'a BCP 47 language tag, such as en-GB');

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** A whole number of at least `minimum`. */
export function wholeNumberSchema(minimum: number): z.ZodNumber {
  const expected = `a whole number of at least ${minimum}`;
  return z.int(expected).min(minimum, expected);
}
