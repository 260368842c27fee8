/** Words between quotation marks in a line. */
export interface Marked {
  /** First character behind the opening mark. */
  readonly start: number;
  /** End of the words, exclusive: the closing mark, or the end of the line where it is missing. */
  readonly end: number;
  /** The opening mark. */
  readonly from: number;
  /** End of the closing mark, exclusive. */
  readonly to: number;
  /** Whether the closing mark is missing. */
  readonly isOpen: boolean;
}

/** Opening marks, each with the marks that may close it. Languages use the same marks in opposite directions. */
const closers: Readonly<Record<string, string>> = {
  '"': '"”“',
  '“': '”"»',
  '”': '”"',
  '„': '“”"‟',
  '‟': '”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '‘': '’',
  '‚': '‘’',
};

const anyMark = /["“”„‟«»‹›「『‘‚]/;
const openingMark = /["“”„‟«»‹›「『‘‚]/g;
/** A straight single mark opens a quotation in Korean alone; elsewhere it is an apostrophe. */
const koreanMark = /["“”„‟«»‹›「『‘‚']/g;

/** Whether a text holds a mark that may open a quotation. */
export function hasMark(text: string): boolean {
  return anyMark.test(text);
}

/** All words between quotation marks, in order; marks inside of others belong to the words. */
export function findMarked(text: string, language: string): readonly Marked[] {
  const pattern = new RegExp(language === 'ko' ? koreanMark : openingMark);
  const found: Marked[] = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const from = match.index;
    if (!opens(text, from)) continue;
    const end = closingOf(text, from);
    if (end === from + 1) continue;
    const isOpen = end === -1;
    const words = between(text, from, isOpen ? text.length : end, isOpen);
    if (words.start < words.end) found.push(words);
    if (isOpen) break;
    pattern.lastIndex = end + 1;
  }
  return found;
}

/** The words between two marks, without the spaces that French puts inside of them. */
function between(text: string, from: number, closing: number, isOpen: boolean): Marked {
  let start = from + 1;
  let end = closing;
  while (start < end && space.test(text.charAt(start))) start += 1;
  while (end > start && space.test(text.charAt(end - 1))) end -= 1;
  return { from, start, end, to: isOpen ? closing : closing + 1, isOpen };
}

const letterBefore = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;
const space = /\s/;

/** Whether a mark stands where one may open: not behind a letter or number, nor in front of a space. */
function opens(text: string, at: number): boolean {
  const mark = text.charAt(at);
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (after === '') return false;
  if (letterBefore.test(before)) return false;
  if (mark === '‘' || mark === "'")
    return !space.test(after) && (before === '' || space.test(before) || '("['.includes(before));
  return mark === '«' || mark === '»' || !space.test(after);
}

/** Place of the mark that closes the one at `from`; -1 when none does. */
function closingOf(text: string, from: number): number {
  const mark = text.charAt(from);
  const closing = mark === "'" ? "'" : (closers[mark] ?? '');
  let depth = 1;
  for (let at = from + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === mark && !closing.includes(mark)) depth += 1;
    else if (closing.includes(character) && closes(text, at)) {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}

/** Apostrophes inside of words close nothing, and what looks like another opening mark does not either. */
function closes(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character === '’' || character === "'")
    return !/[\p{L}\p{N}]/u.test(text.charAt(at + 1)) || /[가-힣]/.test(text.charAt(at + 1));
  return character !== '"' || !(space.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1)));
}
