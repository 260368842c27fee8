import { inlineText, type Credit, type Inline, type SourceType } from '@broadsheet/core/model';
import type { LabelledBlock } from '../candidates/blocks/labelled-block.ts';
import { type ParsedCredit, parseCredit } from '../candidates/credit/parse-credit.ts';
import { isNameTail } from '../candidates/credit/is-name-tail.ts';
import { splitCaption } from '../candidates/credit/split-caption.ts';
import { type Assembly, inlinesOf } from './assembly.ts';
import { foldInlines } from './fold-inlines.ts';
import { joinInlines } from './join-inlines.ts';
import type { MediaDescription } from './media-registry.ts';
import { sliceInlines } from './slice-inlines.ts';

/**
 * Reads what is printed under a medium: captions with their formatting, and credits as data. Where nobody is credited
 * in print, the title of the picture is asked.
 */
export function describeMedia(assembly: Assembly, lines: readonly LabelledBlock[], title = ''): MediaDescription {
  const captions: (readonly Inline[])[] = [];
  const credits: Credit[] = [];
  let sourceType: SourceType | undefined;
  for (const line of withLastName(printedLines(assembly, lines))) {
    const read = readLine(assembly, line);
    captions.push(read.caption);
    credits.push(...read.credits);
    sourceType ??= read.sourceType;
  }
  if (credits.length === 0) credits.push(...creditsInTitle(assembly, title));
  return {
    caption: joinInlines(captions),
    credits: credits.filter(({ name }, index) => credits.findIndex((credit) => credit.name === name) === index),
    ...(sourceType === undefined ? {} : { sourceType }),
  };
}

/** A line of one kind, as it is printed: the parts of a credit that stand in elements of their own are one line. */
interface Line {
  readonly label: LabelledBlock['label'];
  readonly inlines: readonly Inline[];
}

/** A line with its credits taken off. */
interface ReadLine extends ParsedCredit {
  readonly caption: readonly Inline[];
}

/** The lines under a medium, each text once: pages print some twice, for narrow and for wide screens. */
function printedLines(assembly: Assembly, blocks: readonly LabelledBlock[]): readonly Line[] {
  const lines: Line[] = [];
  const texts = new Set<string>();
  for (const block of blocks) {
    const inlines = inlinesOf(assembly, block);
    const before = lines.at(-1);
    if (texts.has(block.text)) continue;
    texts.add(block.text);
    if (block.label === 'credit' && before?.label === 'credit')
      lines[lines.length - 1] = { ...before, inlines: [...before.inlines, { type: 'text', value: ' ' }, ...inlines] };
    else lines.push({ label: block.label, inlines });
  }
  return lines;
}

/** The last of several lines is a credit when it is a name: "The Harbour Gazette" under a caption. */
function withLastName(lines: readonly Line[]): readonly Line[] {
  const last = lines.at(-1);
  if (last === undefined || lines.length < 2 || !isNameLine(inlineText(last.inlines))) return lines;
  return [...lines.slice(0, -1), { ...last, label: 'credit' }];
}

function isNameLine(text: string): boolean {
  return text.split(' ').length <= maxNameWords && !/[.!?…]$/u.test(text) && isNameTail(text);
}

const maxNameWords = 4;

/** Longest text that markup calls a credit and that names nobody, yet is one, in words; a longer one is a caption. */
const maxCreditWords = 6;
/** Words of a caption that stands in the same element as its credit; fewer are a part of the credit. */
const minCaptionWords = 4;

function readLine({ names }: Assembly, { label, inlines }: Line): ReadLine {
  const text = inlineText(inlines);
  const split = splitCaption(text, names);
  const isSplit = split.credits.length > 0 && split.caption.split(' ').length >= minCaptionWords;
  if (label === 'credit' && !isSplit) {
    const parsed = parseCredit(text, names);
    if (parsed.credits.length > 0 || isShort(text)) return { ...parsed, caption: [] };
  }
  return { ...split, caption: foldInlines(sliceInlines(inlines, split.captionStart, split.captionEnd)) };
}

/** Whether a line is a credit by its markup or its place and names nobody, so that nothing of it is kept: "File photo". */
export function isEmptyCredit({ label, text }: LabelledBlock): boolean {
  const mayBeCredit = label === 'credit' || (label === 'caption' && isNameLine(text));
  return mayBeCredit && isShort(text) && parseCredit(text).credits.length === 0;
}

function isShort(text: string): boolean {
  return text.split(' ').length <= maxCreditWords;
}

/** Credits in the attributes of a picture: a title that is caption and credit, often parted by a bar. */
function creditsInTitle({ names }: Assembly, title: string): readonly Credit[] {
  const bar = title.lastIndexOf(' | ');
  const behind = bar < 0 ? [] : parseCredit(title.slice(bar + 3), names).credits;
  return behind.length > 0 ? behind : splitCaption(title, names).credits;
}
