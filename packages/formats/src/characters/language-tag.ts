import type { LossLog } from '../losses/loss-log.ts';

/** A language tag that has the shape of BCP 47; otherwise it is left out and reported. */
export function languageTag(tag: string | undefined, pointer: string, losses: LossLog): string | undefined {
  if (tag === undefined || /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i.test(tag)) {
    return tag;
  }
  losses.report(pointer, 'language', 'The language is not a BCP 47 tag.');
  return undefined;
}
