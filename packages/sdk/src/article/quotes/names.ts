/** A name in a text: words with capital letters, and what joins them. */
export interface NameRun {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const word = "(?:Gov|Sen|Rep|Gen|Dr|Mr|Mrs|Ms|St|Prof)\\.|\\p{Lu}\\.(?:\\p{Lu}\\.)*|\\p{Lu}[\\p{L}\\p{M}\\p{N}'’-]*";
const joiner = '(?:de la|de los|van der|van den|von der|of the|de|del|della|di|da|dos|van|el|al|bin|ibn|af|y|of|for)';
const runPattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${word})(?:[ \u00a0](?:${joiner}[ \u00a0])?(?:${word}))*`, 'gu');

/** Every run of words with capital letters. */
export function nameRuns(text: string): readonly NameRun[] {
  return Array.from(text.matchAll(runPattern), ({ 0: raw, index }) => {
    const trimmed = raw.replace(/['’-]{1,3}s?$|['’]s(?= |$)/u, '');
    return { start: index, end: index + trimmed.length, text: trimmed };
  });
}

/** Words in front of a name that tell an office or rank, in any language. */
const title =
  /^(?:(?:dr|mr|mrs|ms|mme|m|sir|lord|prof\p{L}*|gov|sen|rep|gen|col|maj\p{L}*|capt\p{L}*|brig\p{L}*|lt|sgt|st|datuk|seri|dato|prime|vice|state|health|foreign|home|deputy|former|first|senior|chief|marine|corps|king|queen|judge|justice|leader|house|senate|democratic|republican|white|bakan|don|doña|sr|sra|господин|госпожа|президент|премьер|министр|глава|pan|pani)|.*(?:president|präsident|prezydent|president[ea]|minist|secretar|sekret|sprecher|spokes|politi[kc]er|politikerin|chef|director|direktor|directeur|commissioner|kommiss|commander|kommand|general|kanzler|chancellor|korrespondent|professor|forscher|trainer|kapitän|coach|captain|correspondent|representative|experte|anwalt|advokat|premier)(?:in|er|en|s)?)\.?$/iu;

/** A name without the offices in front of it. */
export function withoutTitles(name: string): string {
  const words = name.split(/[ \u00a0]/);
  return words.slice(words.slice(0, -1).findLastIndex((one) => title.test(one)) + 1).join(' ');
}

/** Whether a word is such an office. */
export function isTitle(text: string): boolean {
  return title.test(text);
}
