import type { Marked } from './find-marked.ts';
import { findCues, type SpeechIndex } from './speech-index.ts';

/** A dash that opens speech: at the start of a line, or behind a mark that ends a sentence. */
const opening = /(?:^|[:.?!»"”] )[-–—]\s(?=[\p{Lu}«„"“¿¡…\p{N}(])/gu;
/** What parts speech from the words that tell who speaks, and these from more speech. */
const parting = /(?<=[,.!?…\p{L}\p{N}»"”)])\s?[-–—]\s/gu;

/**
 * Speech behind a dash, as Slavonic, Nordic and Romance languages write it. The words that tell who speaks may stand
 * behind another dash ("— Rain,— said Moe,— is due"), or in the north behind a comma ("- Rain is due, said Moe").
 */
export function findDialogue(index: SpeechIndex, text: string, folded: string): readonly Marked[] {
  if (index.words.hasDashes === undefined || !/[-–—]/.test(text)) return [];
  const found: Marked[] = [];
  for (const match of text.matchAll(opening)) {
    const from = match.index + match[0].search(/[-–—]/);
    if (from < (found.at(-1)?.to ?? 0)) continue;
    const start = match.index + match[0].length;
    found.push(...speechFrom(index, text, folded, from, start));
  }
  return found;
}

function speechFrom(index: SpeechIndex, text: string, folded: string, from: number, start: number): readonly Marked[] {
  const breaks = [...text.slice(start).matchAll(parting)].map((match) => ({
    at: start + match.index,
    to: start + match.index + match[0].length,
  }));
  const parts: Marked[] = [];
  let begin = start;
  let opened = from;
  for (let at = 0; at < breaks.length; at += 1) {
    const gap = breaks[at];
    if (gap === undefined || gap.at < begin) continue;
    const [cue] = findCues(index, folded, gap.to, Math.min(text.length, gap.to + reach));
    if (cue === undefined || !isTelling(text, gap.to, cue.start)) continue;
    parts.push({ from: opened, start: begin, end: trimEnd(text, gap.at), to: gap.at, isOpen: false });
    const next = breaks.slice(at + 1).find((one) => one.at >= cue.end);
    if (next === undefined) return parts;
    begin = next.to;
    opened = next.at;
  }
  const comma = northernEnd(index, text, folded, begin);
  const end = comma ?? text.length;
  return [...parts, { from: opened, start: begin, end: trimEnd(text, end), to: end, isOpen: false }];
}

/** How far behind a dash the verb may stand. */
const reach = 60;

/** The words between the dash and the verb begin small, or with a name. */
function isTelling(text: string, start: number, verb: number): boolean {
  return verb - start < 4 || !/[.!?]\s/.test(text.slice(start, verb));
}

/** In northern languages a comma parts speech from the verb that follows it at once. */
function northernEnd(index: SpeechIndex, text: string, folded: string, start: number): number | undefined {
  for (let at = text.lastIndexOf(','); at > start; at = text.lastIndexOf(',', at - 1)) {
    const [cue] = findCues(index, folded, at + 2, Math.min(text.length, at + 2 + reach));
    if (cue?.start === at + 2) return at;
  }
  return undefined;
}

function trimEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && /[\s,]/.test(text.charAt(at - 1))) at -= 1;
  return at;
}
