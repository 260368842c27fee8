import { foldText } from '../../candidates/language/fold-text.ts';
import type { Marked } from './find-marked.ts';
import { nameRuns } from './names.ts';
import type { Cue, SpeechIndex } from './speech-index.ts';
import type { Statement } from './split-statements.ts';

/** How far from its verb a subject is looked for. */
const maxCharacters = 400;

/** Words that may name the subject of a cue, the likeliest first. */
export function subjectsOf(
  index: SpeechIndex,
  text: string,
  { start, end, quotes }: Statement,
  quote: Marked | undefined,
  cue: Cue,
  cues: readonly Cue[],
): readonly string[] {
  if (cue.kind === 'reported') return [];
  const told = cues.findLast((one) => one.end <= cue.start && one.kind === 'says')?.end ?? start;
  const isWithin = index.that.has(foldText(text.slice(told).trimStart().split(' ')[0] ?? ''));
  const from = Math.max(isWithin ? start : told, quotes.findLast((one) => one.to <= cue.start)?.to ?? start);
  const to = quotes.find((one) => one.from >= cue.end)?.from ?? end;
  const before = text.slice(Math.max(from, cue.start - maxCharacters), cue.start);
  if (index.words.subject === 'in-front')
    return listOf(topicOf(text, start, quotes, Math.min(quote?.from ?? cue.start, Math.max(cue.start, start + 1))));
  if (cue.kind === 'accordingBehind') return listOf(lastChunk(before));
  const rest = text.slice(cue.end, Math.min(to, cue.end + maxCharacters));
  const after = chunkOf(index, rest);
  if (cue.kind === 'accordingTo') return listOf(after);
  const behind = after !== undefined && startsSubject(index, after) ? after : undefined;
  const isBehindQuote = quote !== undefined && cue.start >= quote.to;
  if (isBehindQuote && index.words.clause === 'before')
    return listOf(nameAtEnd(text.slice(Math.max(start, told > quote.from ? start : told), quote.from)), behind);
  if (isBehindQuote && before.replace(/^[\s,.—–-]+/u, '').trim() === '') return listOf(behind ?? after);
  if (isIncise(index, before, rest)) return [];
  const opening = from === start && before.length < maxCharacters ? before.split(',')[0] : undefined;
  if (text.slice(cue.start, cue.end).endsWith('ing')) return listOf(opening ?? lastChunk(before));
  const front = lastChunk(before);
  if (behind !== undefined && isInverted(cue, before, front, rest, behind)) return listOf(behind, front, opening);
  if (index.words.order === undefined) return listOf(front, behind, opening);
  const isFronted = opening !== undefined && !/,\s$/.test(before) && isNominative(index, opening, behind);
  return isFronted ? listOf(opening, behind) : listOf(behind, front, opening);
}

/** Whether a verb right behind a comma has its subject behind it: "Rain is due, a dit la mairie." */
function isInverted({ kind }: Cue, before: string, front: string | undefined, rest: string, behind: string): boolean {
  if (kind !== 'says' || !/,\s(?:(?:a|ont|avait|avaient|ha|han) )?$/.test(before)) return false;
  if (front !== undefined && nameRuns(front)[0]?.text === front) return false;
  return behind.split(' ').length <= 8 && /^[.,;]?\s*$|^,/.test(rest.slice(rest.indexOf(behind) + behind.length));
}

/** Whether a verb stands alone between two commas: "Its aim, he said, was …" without the "he". */
function isIncise({ that }: SpeechIndex, before: string, behind: string): boolean {
  const next = /^\s?,\s(\p{L}+)/u.exec(behind)?.[1];
  return /,\s$/.test(before) && next !== undefined && !that.has(foldText(next));
}

/** Whether a sentence whose verb stands second opens with its subject: a pronoun, or an article or name with no name behind the verb. */
function isNominative(index: SpeechIndex, opening: string, behind: string | undefined): boolean {
  if (index.words.order !== 'verb-second') return false;
  const first = opening.trim().split(' ')[0]?.toLowerCase() ?? '';
  if (index.pronouns.has(first)) return true;
  const [run] = nameRuns(opening.trim());
  const isSubject = index.articles.has(first) || (run?.start === 0 && run.text.includes(' '));
  return isSubject && behind !== undefined && index.articles.has(behind.split(' ')[0]?.toLowerCase() ?? '');
}

function listOf(...subjects: readonly (string | undefined)[]): readonly string[] {
  return subjects.filter((subject) => subject !== undefined);
}

const topic = /(?:은|는|이|가|도)(?:\s|$)|[はがも]/u;

/** What stands in front of words said in Chinese, Japanese and Korean: the part that names the topic. */
function topicOf(text: string, start: number, quotes: readonly Marked[], end: number): string | undefined {
  const from = quotes.findLast((one) => one.to <= end)?.to ?? start;
  const parts = text
    .slice(from, end)
    .split(/[、。，,]/u)
    .map((part) => part.trim().replace(/^(?:이에|하지만|그러나|특히|이어|그러면서|이날|앞서)\s/u, ''));
  const named = parts.filter((part) => part !== '');
  const found = named.findLast((part) => topic.test(part)) ?? (from === start ? named.at(-1) : undefined);
  return found?.replace(/([はが]).*/su, '$1');
}

const chunkEnd = /[,;:.](?=\s|$)|[()—–«»„“”"،:]|\s-\s/u;

/** Up to the next mark that ends a part of a sentence, or the word for "that". A name set off behind a description counts instead of it. */
function chunkOf(index: SpeechIndex, text: string): string | undefined {
  const trimmed = text.replace(
    /^[\s]+(?:sich\s|إلى\s|على\s|(?:à l['’]|à la |au |à |a la |al |a )\p{Lu}\S*\s(?=\p{Ll}))?/u,
    '',
  );
  const end = trimmed.search(chunkEnd);
  const chunk = end === -1 ? trimmed : trimmed.slice(0, end);
  const words = chunk.split(' ');
  const that = words.findIndex((word) => index.that.has(foldText(word)));
  const kept = (that === -1 ? words : words.slice(0, that)).join(' ').trim();
  const apposed = /^, (?=\p{Lu})/u.test(trimmed.slice(end)) ? nameRuns(trimmed.slice(end + 2, end + 60))[0] : undefined;
  const isDescription = index.articles.has(words[0]?.toLowerCase() ?? '');
  if (apposed !== undefined && apposed.start === 0 && apposed.text.includes(' ') && isDescription) return apposed.text;
  return kept === '' ? undefined : kept;
}

/** Whether words begin with a subject: a pronoun, a name, or an article, with at most one word before it. */
function startsSubject(index: SpeechIndex, chunk: string): boolean {
  const words = chunk
    .replace(/^-?t?-/, '')
    .split(' ')
    .slice(0, 3);
  return words.some((word, at) => {
    const folded = word.toLowerCase();
    if (index.pronouns.has(folded)) return at < 2;
    if (index.articles.has(folded)) return at === 0;
    return (
      /^[\p{Lu}\p{Script=Arabic}]/u.test(word) &&
      (at < 1 || index.language !== 'de' || /^\p{Lu}/u.test(words[at - 1] ?? ''))
    );
  });
}

/** A text without the spaces, commas and dashes at its end. */
function withoutTail(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s,—–-]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** A verb that helps the one behind it is no part of the name. */
const auxiliary = /\s(?:has|have|had|ha|han|hat|haben|hatte|a|ont|avait|har|hade|havde|heeft|tem)$/u;
const breaks = [',', ';', ':', '(', '—', '–', '،', '”', '"', '»', '“'];

/** The name right in front of words said in Turkish, or all that stands there. */
function nameAtEnd(text: string): string | undefined {
  const chunk = lastChunk(text);
  const last = chunk === undefined ? undefined : nameRuns(chunk).at(-1);
  return last !== undefined && last.end === chunk?.length ? last.text : chunk;
}

/** The part of a sentence right in front of the verb; where that is set off by commas, the name that opens the sentence. */
function lastChunk(text: string): string | undefined {
  const trimmed = withoutTail(text);
  const parts = trimmed.split(',');
  if (trimmed.length < text.trimEnd().length && parts.length > 1) {
    const last = parts.at(-1)?.trim() ?? '';
    const [apposed] = nameRuns(last);
    if (apposed !== undefined && apposed.start === 0 && apposed.text.includes(' ') && apposed.end > last.length - 12)
      return apposed.text;
    return parts.slice(0, -1).join(',').trim();
  }
  const chunk = trimmed.slice(Math.max(...breaks.map((mark) => trimmed.lastIndexOf(mark))) + 1).trim();
  const bare = chunk.replace(auxiliary, '');
  return bare === '' ? undefined : bare;
}
