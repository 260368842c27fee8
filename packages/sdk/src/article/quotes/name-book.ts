import { classifyName } from '../../candidates/byline/classify-name.ts';
import { foldText } from '../../candidates/language/fold-text.ts';
import { type NameRun, nameRuns, withoutTitles } from './names.ts';
import type { QuoteLine } from './quote-line.ts';
import type { SpeechIndex } from './speech-index.ts';

/** What an article says about the names in it. */
export interface NameBook {
  readonly index: SpeechIndex;
  readonly lines: readonly QuoteLine[];
  /** The whole text. */
  readonly text: string;
  /** The names of each line. */
  readonly runs: readonly (readonly NameRun[])[];
  /** Words that the article writes with a small letter somewhere. */
  readonly small: ReadonlySet<string>;
  /** Words with a capital letter inside of sentences. */
  readonly inside: ReadonlySet<string>;
  /** Last words of names of several words. */
  readonly surnames: ReadonlySet<string>;
  /** Names that stand alone somewhere. */
  readonly alone: ReadonlySet<string>;
  /** First name of several words for each word in one. */
  readonly fullNames: ReadonlyMap<string, string>;
}

const anyWord = /\p{L}[\p{L}\p{M}'’-]*/gu;
const smallStart = /^\p{Ll}/u;
const insideWord = /[\p{Ll},] (\p{Lu}[\p{L}\p{M}'’-]*)/gu;
/** Names of more words hold more than a name. */
const maxNameWords = 5;

/** Reads the names of an article once. */
export function createNameBook(index: SpeechIndex, lines: readonly QuoteLine[]): NameBook {
  const text = lines.map((line) => line.text).join('\n');
  const runs = lines.map((line) => nameRuns(line.text));
  const small = new Set([...new Set(text.match(anyWord))].filter((word) => smallStart.test(word)));
  const inside = new Set(Array.from(text.matchAll(insideWord), ([, word = '']) => word));
  const surnames = new Set<string>();
  const alone = new Set<string>();
  const fullNames = new Map<string, string>();
  const book: NameBook = { index, lines, text, runs, small, inside, surnames, alone, fullNames };
  for (const run of runs.flat()) {
    const words = run.text.split(' ');
    const first = words.findIndex((word) => !isSmall(book, word));
    const name = first === -1 ? '' : withoutTitles(words.slice(first).join(' '));
    const parts = name.split(' ');
    if (parts.length === 1) alone.add(name);
    else if (parts.length <= maxNameWords) {
      surnames.add(parts.at(-1) ?? '');
      for (const part of parts) if (!fullNames.has(part)) fullNames.set(part, name);
    }
  }
  return book;
}

/** Whether a word is an article, a pronoun, or one that the article writes with a small letter too. */
function isSmall({ index, small }: NameBook, word: string): boolean {
  const folded = foldText(word);
  return index.articles.has(folded) || index.pronouns.has(folded) || small.has(word.toLowerCase());
}

/** Whether a name ends in the last word of a name of several words. */
export function isKnown({ surnames }: NameBook, name: string): boolean {
  return surnames.has(name.slice(name.lastIndexOf(' ') + 1));
}

/** A run of capitals without the words in front that any sentence may begin with, and without the genitive of northern languages. */
export function bareName(book: NameBook, run: string): string {
  const words = run.split(' ');
  let first = 0;
  while (first < words.length && opensAnything(book, words[first] ?? '')) first += 1;
  const name = words.slice(first).join(' ');
  return name.endsWith('s') && !isKnown(book, name) && isKnown(book, name.slice(0, -1)) ? name.slice(0, -1) : name;
}

function opensAnything(book: NameBook, word: string): boolean {
  return isSmall(book, word) && (book.index.articles.has(foldText(word)) || !isKnown(book, word));
}

const placed = /^(\S+ \S+) (?:of|for) .*$/u;

/** The first mention of a name with more words to it, "Anna Lie" for "Lie"; without the place or post behind it. */
export function fullName({ fullNames }: NameBook, nameWithPlace: string): string {
  const name = nameWithPlace.replace(placed, (all: string, person: string) => (isPersonName(person) ? person : all));
  const words = name.split(' ');
  return words.length === 2 ? name : (fullNames.get(words.at(-1) ?? name) ?? name);
}

/** Whether a run may name a person. */
function isPerson(book: NameBook, run: string): boolean {
  const name = withoutTitles(bareName(book, run));
  return (name.includes(' ') || isKnown(book, name)) && isPersonName(name) && isPersonName(fullName(book, name));
}

/** Words of names that no person bears, and abbreviations. */
const body =
  / and |organi[sz]ation|partei|party|verband|universit|times|post$|mail$|council|committee|independent|guardian|telegraph|standard$|tribune|herald|zeitung|bureau|house|haus$|united|states|estados|unidos|unis$|nacional|nationale|polic[iy]|union|parlament/iu;
const capitals = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u;

/** Whether a person may bear a name. */
export function isPersonName(name: string): boolean {
  return !body.test(name) && !capitals.test(name) && classifyName(name) === 'person';
}

/** Whether a name is an abbreviation, or holds one. */
export function hasCapitals(name: string): boolean {
  return capitals.test(name);
}

/** Names in quotation marks are those of works and places. */
export function isInMarks(text: string, { start }: NameRun): boolean {
  return openMark.test(text.charAt(start - 1));
}

const openMark = /["“”„«»‘‚]/;
/** Lines in which somebody named once is looked for. */
const nearLines = 3;
/** Lines in which somebody spoken of by surname is looked for. */
const farLines = 40;
/** Names that are looked at. */
const maxRuns = 200;

/** Full name of the last person named before a place: one spoken of by surname elsewhere, else one named near. */
export function personBefore(book: NameBook, line: number, start: number): string | undefined {
  let near: string | undefined;
  let left = maxRuns;
  for (let at = line; at >= Math.max(0, line - farLines) && left > 0; at -= 1) {
    const text = book.lines[at]?.text ?? '';
    const runs = (book.runs[at] ?? []).slice(-left);
    left -= runs.length;
    const people = runs.filter(
      (run) => (at < line || run.end <= start) && !isInMarks(text, run) && isPerson(book, run.text),
    );
    const names = people.map((run) => fullName(book, withoutTitles(bareName(book, run.text))));
    const reused = names.findLast((name) => book.alone.has(name.slice(name.lastIndexOf(' ') + 1)));
    if (reused !== undefined) return reused;
    if (at > line - nearLines) near ??= names.at(-1);
  }
  return near;
}

/** Whether a name in some words is a person's. */
export function namesPerson(book: NameBook, run: NameRun): boolean {
  return isKnown(book, run.text) && isPerson(book, run.text);
}
