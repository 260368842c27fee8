import { inlineText, type Inline } from '@broadsheet/core/model';
import { isFolded } from '../candidates/clean-text.ts';

const blank = /[\s\u200B\u2060\uFEFF]+/g;

/** How far the text has got. */
interface Cursor {
  /** Whether a space would be one too many. */
  atSpace: boolean;
  /** Whether nothing has been written yet, so that a break would part nothing. */
  isEmpty: boolean;
}

/**
 * Folds white space over a whole run of text, trims its ends, joins neighbouring texts and drops formatting around
 * nothing. Line breaks at the ends go; those inside stay.
 */
export function foldInlines(inlines: readonly Inline[]): readonly Inline[] {
  const [first] = inlines;
  if (inlines.length === 1 && first?.type === 'text') return foldOnly(first.value);
  return trimEnd(fold(inlines, { atSpace: true, isEmpty: true }), true);
}

/** Most lines are one text without any formatting. */
function foldOnly(raw: string): readonly Inline[] {
  const value = (isFolded(raw) ? raw : raw.replace(blank, ' ')).trim();
  return value === '' ? [] : [{ type: 'text', value }];
}

function fold(inlines: readonly Inline[], cursor: Cursor, folded: Inline[] = []): Inline[] {
  for (const inline of inlines) {
    if (inline.type === 'text') addText(folded, inline.value, cursor);
    else if (inline.type === 'break') addBreak(folded, cursor);
    else if (inline.type === 'inlineCode') addCode(folded, inline, cursor);
    else addFormatting(folded, inline, cursor);
  }
  return folded;
}

function addText(folded: Inline[], raw: string, cursor: Cursor): void {
  let value = isFolded(raw) ? raw : raw.replace(blank, ' ');
  if (cursor.atSpace && value.startsWith(' ')) value = value.slice(1);
  if (value === '') return;
  cursor.atSpace = value.endsWith(' ');
  cursor.isEmpty = false;
  const last = folded.at(-1);
  if (last?.type === 'text') folded[folded.length - 1] = { type: 'text', value: last.value + value };
  else folded.push({ type: 'text', value });
}

function addBreak(folded: Inline[], cursor: Cursor): void {
  if (cursor.isEmpty) return;
  folded.splice(0, folded.length, ...trimEnd(folded, false), { type: 'break' });
  cursor.atSpace = true;
}

function addCode(folded: Inline[], inline: Extract<Inline, { type: 'inlineCode' }>, cursor: Cursor): void {
  const value = inline.value.replace(blank, ' ').trim();
  if (value === '') return;
  folded.push({ type: 'inlineCode', value });
  cursor.atSpace = false;
  cursor.isEmpty = false;
}

/** Formatting around nothing but white space goes; the white space stays. */
function addFormatting(folded: Inline[], inline: Extract<Inline, { children: unknown }>, cursor: Cursor): void {
  if (inlineText(inline.children).trim() === '') {
    fold(inline.children, cursor, folded);
    return;
  }
  const children = fold(inline.children, cursor);
  if (children.length > 0) folded.push({ ...inline, children });
}

/** Drops the space at the end of a run, and its breaks too if they part nothing, however deep in formatting they stand. */
function trimEnd(inlines: readonly Inline[], dropsBreaks: boolean): Inline[] {
  const last = inlines.at(-1);
  const before = inlines.slice(0, -1);
  if (last === undefined) return [];
  if (last.type === 'break') return dropsBreaks ? trimEnd(before, dropsBreaks) : [...inlines];
  if (last.type === 'text') {
    const value = last.value.trimEnd();
    return value === '' ? trimEnd(before, dropsBreaks) : [...before, { type: 'text', value }];
  }
  if (last.type === 'inlineCode') return [...inlines];
  const children = trimEnd(last.children, dropsBreaks);
  return children.length === 0 ? trimEnd(before, dropsBreaks) : [...before, { ...last, children }];
}
