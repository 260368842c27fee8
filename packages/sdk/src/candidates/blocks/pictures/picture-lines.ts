import type { Document } from '../../../document/document.ts';
import { tagNumber } from '../../../document/tag.ts';
import { isCaptionLine } from '../../credit/is-caption-line.ts';
import type { MediaCandidate } from '../../media/media-candidate.ts';
import { blockFrom, blocksWithin } from '../blocks-within.ts';
import { captionMark } from './caption-marks.ts';
import { countDigits } from '../count-digits.ts';
import type { BlockLabel, LabelledBlock } from '../labelled-block.ts';

const buttonTag = tagNumber('button');
/** Longest caption with its credits. */
const maxCaptionCharacters = 1500;
/** Longest text of a box around a picture that can be its caption and credit without markup that says so. */
const maxPlainCharacters = 500;
/** Levels between a picture and the box it shares with its caption. */
const maxLevels = 7;
/** Lines that are a caption by their words alone: one, and its credit. */
const maxToldLines = 2;
/** Shortest description of a picture that a line can be known by for its caption. */
const minAltCharacters = 8;
/** Share of a line that a description must make up for that. */
const minAltShare = 0.6;
/** Share of digits above which a line states a date or a count rather than telling something. */
const maxDigitShare = 0.2;

/** Labels of lines that are no part of the running text, and may be a caption that nothing calls so. */
const openLabels: ReadonlySet<BlockLabel> = new Set(['caption', 'outside-story', 'promotion']);
/** Labels of lines that are known to be something else than a caption. */
const takenLabels: ReadonlySet<BlockLabel> = new Set(['headline', 'standfirst', 'byline', 'date', 'kicker', 'section']);

/** A page around one of its pictures. */
interface PicturePage {
  readonly document: Document;
  readonly blocks: readonly LabelledBlock[];
  /** The nodes of the pictures before and behind, between which its lines stand. */
  readonly free: { readonly after: number; readonly before: number };
}

/** What is printed beside a picture. */
export interface PictureLines {
  /** The box that holds the picture and its lines. */
  readonly box: number;
  /** The lines, in printed order. */
  readonly lines: readonly LabelledBlock[];
}

/**
 * Finds the lines printed beside a picture: those that markup calls caption or credit in the boxes around it, with what
 * stands alone beside a credit; else the few words that stand alone with it in the smallest box that has any; else the
 * next line, if it repeats the picture's description or ends in a credit.
 */
export function findPictureLines(page: PicturePage, picture: MediaCandidate): PictureLines {
  return findMarked(page, picture) ?? findAlone(page, picture) ?? findNext(page, picture);
}

function findMarked(page: PicturePage, { node }: MediaCandidate): PictureLines | undefined {
  for (const box of boxesAround(page, node)) {
    const words = wordsIn(page, box);
    const characters = charactersOf(words);
    if (characters > maxCaptionCharacters + maxPlainCharacters) return undefined;
    const marks = words.map((line) => captionMark(page.document, page.document.parent[line.first] ?? 0, box));
    const hasCaption = marks.includes('caption');
    const lines = words.filter((line, index) =>
      marks[index] === undefined ? !hasCaption && isOpen(line) : mayBeMarked(line),
    );
    const isMarked = words.some((line, index) => marks[index] !== undefined && mayBeMarked(line));
    if (isMarked && charactersOf(lines) <= maxCaptionCharacters) return { box, lines };
    if (characters > maxPlainCharacters) return undefined;
  }
  return undefined;
}

/** The lines in a box that say something, without the names of buttons. */
function wordsIn({ document, blocks }: PicturePage, box: number): readonly LabelledBlock[] {
  return blocksWithin(blocks, box, document.end[box] ?? box).filter(
    (line) => hasWords(line.text) && !isControl(document, line, box),
  );
}

function findAlone(page: PicturePage, picture: MediaCandidate): PictureLines | undefined {
  for (const box of boxesAround(page, picture.node)) {
    const words = wordsIn(page, box);
    if (words.length === 0) continue;
    const lines = words.filter(mayBeMarked);
    const isShort = charactersOf(lines) <= maxPlainCharacters;
    const isAlone = isShort && lines.length === words.length && lines.every(isOpen);
    const isTold = isShort && lines.length <= maxToldLines && lines.some((line) => isCaptionOf(picture, line));
    return isAlone || isTold ? { box, lines } : undefined;
  }
  return undefined;
}

function findNext({ document, blocks }: PicturePage, picture: MediaCandidate): PictureLines {
  const next = blockFrom(blocks, document.end[picture.node] ?? 0);
  const isNext = next !== undefined && mayBeMarked(next) && isCaptionOf(picture, next);
  return { box: document.parent[picture.node] ?? 0, lines: isNext ? [next] : [] };
}

/** The elements around a picture that hold no other picture, the smallest first. */
function* boxesAround({ document, free }: PicturePage, picture: number): Generator<number> {
  let box = document.parent[picture] ?? 0;
  for (let level = 0; level < maxLevels && box > 0; level++, box = document.parent[box] ?? 0) {
    if (box <= free.after || (document.end[box] ?? 0) > free.before) return;
    yield box;
  }
}

/** Whether a line is the name of a button beside the picture. */
function isControl(document: Document, line: LabelledBlock, box: number): boolean {
  for (let at = document.parent[line.first] ?? 0; at > box; at = document.parent[at] ?? 0)
    if (document.tag[at] === buttonTag) return true;
  return false;
}

/** Whether a line may stand under a picture: it says something, and nothing else is known of it. */
export function mayBeCaption({ label, text }: LabelledBlock): boolean {
  return !takenLabels.has(label) && hasWords(text);
}

/** Whether a line that markup calls a caption may be one: descriptions of pages repeat captions, which look like standfirsts. */
function mayBeMarked(line: LabelledBlock): boolean {
  return mayBeCaption(line) || (line.label === 'standfirst' && hasWords(line.text));
}

/** Whether a line says anything: a counter does not ("2", "3 of 12 |", "01:48 min"), nor does a date. */
function hasWords(text: string): boolean {
  return countDigits(text) <= text.length * maxDigitShare && /\p{L}/u.test(text);
}

/** Whether a line that nothing calls a caption may be one: no part of the running text, no link elsewhere. */
function isOpen({ label, text, linkCharacters }: LabelledBlock): boolean {
  return openLabels.has(label) && linkCharacters * 2 <= text.length;
}

/** Whether the words of a line tell that it is the caption of a picture, even where it was taken for running text. */
function isCaptionOf({ media: { alt = '' } }: MediaCandidate, { text }: LabelledBlock): boolean {
  const isLong = alt.length >= Math.max(minAltCharacters, text.length * minAltShare);
  return (isLong && text.startsWith(alt.replace(/\.$/, ''))) || isCaptionLine(text);
}

function charactersOf(blocks: readonly LabelledBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}
