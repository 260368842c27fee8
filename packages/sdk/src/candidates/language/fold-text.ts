import { once } from './once.ts';

/** Characters that fold to another one of the same length. */
const foldable =
  /[\u00A0\u00C0-\u024F\u0386-\u03CE\u0401\u0451\u0622-\u0626\u1E00-\u200A\u02BC\u2010\u2011\u2018\u2019\u202F\u3000\uFF01-\uFF5E]/g;

const beyondAscii = /[^\0-\x7f]/;

const spelled = [
  ["'", '\u02BC\u2018\u2019'],
  [' ', '\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u3000'],
  ['-', '\u2010\u2011'],
  ['i', '\u0131'],
] as const;

const folds = once(() => {
  const byCharacter = new Map<string, string>();
  for (const [to, from] of spelled) for (const character of from) byCharacter.set(character, to);
  return byCharacter;
});

/**
 * Folds text for comparison with the tables of words: lower case, accents of Latin and Greek letters, the dots of `ё`
 * and the hamza of alef dropped, apostrophes and hyphens straight, wide forms narrow. Every character keeps its place,
 * so that offsets in the result are offsets in `text`.
 */
export function foldText(text: string): string {
  return (beyondAscii.test(text) ? text.replace(foldable, foldCharacter) : text).toLowerCase();
}

function foldCharacter(character: string): string {
  const known = folds().get(character);
  if (known !== undefined) return known;
  const code = character.charCodeAt(0);
  const folded = code >= 0xff01 ? String.fromCharCode(code - 0xfee0) : character.normalize('NFD').charAt(0);
  folds().set(character, folded);
  return folded;
}
