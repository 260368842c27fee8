import type { Speaker } from '@broadsheet/core/model';
import { foldText } from '../../candidates/language/fold-text.ts';
import { isCjk } from '../../candidates/language/letters.ts';
import { eastAsianSpeaker } from './east-asian-speaker.ts';
import {
  bareName,
  createNameBook,
  fullName,
  hasCapitals,
  isInMarks,
  isKnown,
  isPersonName,
  type NameBook,
  namesPerson,
  personBefore,
} from './name-book.ts';
import { isTitle, type NameRun, nameRuns, withoutTitles } from './names.ts';
import type { QuoteLine } from './quote-line.ts';
import { isListed, type SpeechIndex } from './speech-index.ts';

/** A place in the lines of an article. */
export interface LinePlace {
  /** Number of the line. */
  readonly line: number;
  /** Character in the line. */
  readonly start: number;
}

/** Who has spoken so far, for words that refer to somebody spoken of before. */
export interface Speakers {
  readonly index: SpeechIndex;
  readonly book: NameBook;
  /** Who spoke last. */
  last: Speaker | undefined;
  /** Which person spoke last, and in which line. */
  lastPerson: Speaker | undefined;
  lastLine: number;
  /** Names in scripts without case, in order of appearance. */
  readonly uncased: string[];
}

/** Nobody has spoken yet. */
export function createSpeakers(index: SpeechIndex, lines: readonly QuoteLine[]): Speakers {
  return {
    index,
    book: createNameBook(index, lines),
    last: undefined,
    lastPerson: undefined,
    lastLine: 0,
    uncased: [],
  };
}

/** Words of a subject that are looked at. */
const maxRawWords = 12;

/** The speaker that words mean; of several readings of a sentence the first that names somebody counts. */
export function resolveSpeaker(speakers: Speakers, readings: readonly string[], at: LinePlace): Speaker | undefined {
  const raws = readings
    .map((words) => words.trim().split(/\s+/).slice(0, maxRawWords).join(' '))
    .filter((raw) => raw !== '');
  const [first] = raws;
  if (first === undefined) return undefined;
  if (isCjk(first.charCodeAt(0))) return remember(speakers, eastAsian(speakers, first, at), at);
  for (const raw of raws) {
    const found = pronounFirst(speakers, raw, at) ?? named(speakers, raw) ?? entity(speakers, raw, at);
    if (found !== undefined) return remember(speakers, found, at);
  }
  return described(speakers, first, at);
}

/** The person spoken of last before a place. */
export function lastNamed({ book }: Speakers, { line, start }: LinePlace): Speaker | undefined {
  const name = personBefore(book, line, start);
  return name === undefined ? undefined : { name, kind: 'person', raw: name };
}

/** Names in front of a quotation that are looked at. */
const maxNames = 50;

/** The person named by full name in a line in front of a place. */
export function namedInLine({ book }: Speakers, { line, start }: LinePlace): Speaker | undefined {
  const text = book.lines[line]?.text ?? '';
  const isNamed = (one: NameRun): boolean => one.text.includes(' ') && namesPerson(book, one) && !isInMarks(text, one);
  const run = (book.runs[line] ?? [])
    .filter((one) => one.end <= start)
    .slice(-maxNames)
    .findLast(isNamed);
  if (run === undefined) return undefined;
  return { name: fullName(book, withoutTitles(bareName(book, run.text))), kind: 'person', raw: run.text };
}

function remember(speakers: Speakers, speaker: Speaker | undefined, { line }: LinePlace): Speaker | undefined {
  if (speaker === undefined) return undefined;
  speakers.last = speaker;
  speakers.lastLine = line;
  if (speaker.kind === 'person') speakers.lastPerson = speaker;
  return speaker;
}

function eastAsian(speakers: Speakers, raw: string, at: LinePlace): Speaker | undefined {
  const found = eastAsianSpeaker(speakers.book.text, raw, speakers.index);
  return found !== undefined && speakers.index.pronouns.has(found.name) ? meant(speakers, '', raw, at) : found;
}

/** "he", "sagte er im Parlament", "explique-t-elle". */
function pronounFirst(speakers: Speakers, raw: string, at: LinePlace): Speaker | undefined {
  const [first = '', second = ''] = foldText(raw)
    .replace(/^-?t?-/, '')
    .split(/[ ,]/);
  const { pronouns, articles } = speakers.index;
  if (pronouns.has(first)) return meant(speakers, first, raw, at);
  return pronouns.has(second) && !articles.has(first) ? meant(speakers, second, raw, at) : undefined;
}

/** A pronoun anywhere, in languages whose subject moves about: "nach dem Spiel habe er". */
function pronounWithin(speakers: Speakers, raw: string, at: LinePlace): Speaker | undefined {
  if (speakers.index.words.order !== 'verb-second') return undefined;
  const found = foldText(raw)
    .split(' ')
    .find((word) => speakers.index.pronouns.has(word));
  return found === undefined ? undefined : meant(speakers, found, raw, at);
}

/** Who is meant by a pronoun: the last person, or the last speaker of any kind for "it" and "they". */
function meant(speakers: Speakers, pronoun: string, raw: string, at: LinePlace): Speaker | undefined {
  const person = speakers.lastPerson ?? lastNamed(speakers, at);
  const found = pronoun === 'it' || pronoun === 'they' ? (speakers.last ?? person) : (person ?? speakers.last);
  return found && { ...found, raw };
}

/** A name in the words. */
function named({ index, book }: Speakers, raw: string): Speaker | undefined {
  const folded = foldText(raw);
  const opens = index.articles.has(folded.split(' ')[0] ?? '');
  const run = chooseName(index, book, raw, opens);
  if (run === undefined || speaksForOther(index, folded, run, opens)) return undefined;
  // "The Independent" is no short form of "Irish Independent".
  const isWhole = /\bthe $/i.test(raw.slice(0, run.end - run.text.length)) && run.text.split(' ').length < 3;
  const name = isWhole ? run.text : fullName(book, withoutTitles(run.text));
  const isPerson =
    isPersonName(name) &&
    !foldText(name)
      .split(' ')
      .some((word) => isListed(index.groups, word));
  if (!isPerson && isTitle(folded.split(' ')[0] ?? '')) return undefined;
  return { name, kind: isPerson ? 'person' : 'organisation', raw };
}

/** Of several names the one at the end of a description, the one at the beginning, or that of a person. */
function chooseName(index: SpeechIndex, book: NameBook, raw: string, opens: boolean): NameRun | undefined {
  const runs = nameRuns(raw)
    .map((run) => ({ ...run, text: bareName(book, run.text) }))
    .filter((run) => run.text !== '' && !isTitle(run.text));
  const people = runs.filter((run) => namesPerson(book, run));
  const last = people.at(-1);
  const isLone = people.length === 1 || people[0]?.text.includes(' ') === false;
  if (last?.end === raw.length && last.text.includes(' ') && isLone) return last;
  const [first] = runs;
  if (first?.start === 0 && !hasCapitals(first.text) && !isDescription(index, book, opens, first)) return first;
  return (
    people[0] ??
    runs.find((run) => isKnown(book, run.text)) ??
    runs.find((run) => !isDescription(index, book, opens, run))
  );
}

/** A single noun behind an article or adjective describes, in languages that write nouns with a capital letter; elsewhere a word that opens its sentence may be any. */
function isDescription(
  { language }: SpeechIndex,
  { inside }: NameBook,
  opens: boolean,
  { start, text }: NameRun,
): boolean {
  if (text.includes(' ') || /^\p{Lu}{2,}$/u.test(text)) return false;
  return (language === 'de' && (start > 0 || opens)) || (start === 0 && !inside.has(text));
}

/** "the Philippine government", "lawmakers on the Budget Committee": the noun beside the name speaks. */
function speaksForOther(
  { groups, writings }: SpeechIndex,
  folded: string,
  { start, end }: NameRun,
  opens: boolean,
): boolean {
  const speaks = (word: string): boolean => isListed(groups, word) || isListed(writings, word);
  const [next = ''] = folded.slice(end).trim().split(/[ ,]/);
  if (opens && speaks(next)) return true;
  const before = folded.slice(0, start).trim().split(' ');
  const at = before.findIndex(speaks);
  return (
    at !== -1 && (before.slice(at + 1).some((word) => preposition.test(word)) || isListed(writings, before[at] ?? ''))
  );
}

/** Words within which a noun tells what speaks. */
const nearWords = 5;
const definite = /^(?:(?:the|der|dem|die|das|le|la|ce|cet|cette|el|este|esta|il|lo|questo|de|het|den|det) |l')/;
/** A German noun with its article and adjectives, and what belongs to it. */
const germanNoun = /^(?:\p{Ll}+\s)*\p{Lu}[\p{L}-]+(?:\s(?:(?:der|des|und)\s)?\p{Lu}[\p{L}-]+)*/u;

function phraseOf({ language }: SpeechIndex, words: string): string {
  return language === 'de' ? (germanNoun.exec(words)?.[0] ?? words) : words;
}

/** An organisation or document that is described, or somebody spoken of before: "the captain". */
function entity(speakers: Speakers, words: string, at: LinePlace): Speaker | undefined {
  const { index, book } = speakers;
  const raw = phraseOf(index, words);
  const folded = foldText(raw);
  const parts = folded.split(/[ ,]/);
  const near = parts.slice(0, nearWords);
  if (near.some((word) => isListed(index.writings, word))) return { name: raw, kind: 'document', raw };
  const group = (index.language === 'en' ? headOf(parts) : near).find((word) => isListed(index.groups, word));
  if (group !== undefined || isMany(index, parts)) {
    const name = group !== undefined && definite.test(folded) ? bodyCalled(book, group) : undefined;
    return { name: name ?? raw, kind: 'organisation', raw };
  }
  const pronoun = pronounWithin(speakers, words, at);
  if (pronoun !== undefined) return pronoun;
  const isDefinite = definite.test(folded) || (index.articles.size === 0 && isTitle(parts[0] ?? ''));
  const person = isDefinite ? (speakers.lastPerson ?? lastNamed(speakers, at)) : undefined;
  return person && { ...person, raw };
}

const preposition =
  /^(?:of|for|in|on|at|from|with|by|to|who|that|von|des|der|im|aus|de|du|del|della|dos|da|do|van|av|fra|från|w|z|ze|в|из)$/;

/** The noun that an English description is about, in front of the first preposition. */
function headOf(parts: readonly string[]): readonly string[] {
  const at = parts.findIndex((word) => preposition.test(word));
  return parts.slice(0, at === -1 ? undefined : at).slice(-1);
}

/** Whether an English description is of many: "the partner countries". */
function isMany({ language }: SpeechIndex, parts: readonly string[]): boolean {
  return language === 'en' && parts.length < 5 && headOf(parts).some((word) => /[^s]s$/.test(word));
}

/** The organisation that "the bureau" means: one with that word in its name. */
function bodyCalled({ fullNames }: NameBook, noun: string): string | undefined {
  return fullNames.get(noun.charAt(0).toUpperCase() + noun.slice(1));
}

/** Longest description of somebody unnamed. */
const maxPhraseWords = 6;
const uncasedLetter = /^\p{Lo}/u;

/** Somebody unnamed ("a neighbour"), who is not remembered; else whoever spoke last. */
function described(speakers: Speakers, words: string, at: LinePlace): Speaker | undefined {
  const { articles } = speakers.index;
  const raw = phraseOf(speakers.index, words);
  const parts = foldText(raw).split(' ');
  const { lastPerson, lastLine } = speakers;
  if (articles.size === 0 && lastPerson !== undefined && at.line - lastLine < 2) return { ...lastPerson, raw };
  if (uncasedLetter.test(raw)) return { name: uncasedName(speakers, raw), kind: 'person', raw };
  const isPhrase = parts.length <= maxPhraseWords && (articles.size === 0 || articles.has(parts[0] ?? ''));
  if (isPhrase) return { name: raw, kind: 'person', raw };
  const person = lastPerson ?? lastNamed(speakers, at);
  return person && { ...person, raw };
}

/** Names remembered in scripts without case. */
const maxUncased = 100;

/** Where letters have no case, all the words are the name; a part of a name before stands for all of it. */
function uncasedName({ uncased }: Speakers, raw: string): string {
  const known = uncased.find((name) => name !== raw && ` ${name} `.includes(` ${raw} `));
  if (known === undefined && uncased.length < maxUncased) uncased.push(raw);
  return known ?? raw;
}
