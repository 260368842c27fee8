import type { LossLog } from '../losses/loss-log.ts';

/** The language of code when it is a single word; otherwise it is left out and reported. */
export function codeLanguage(language: string | undefined, pointer: string, losses: LossLog): string | undefined {
  if (language === undefined || /^[\w.+#-]{1,40}$/.test(language)) {
    return language;
  }
  losses.report(pointer, 'language', 'The language of the code is not a word.');
  return undefined;
}
