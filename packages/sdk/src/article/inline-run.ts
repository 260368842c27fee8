import { inlineText, type Inline } from '@broadsheet/core/model';
import { foldSpaceInside } from '../candidates/clean-text.ts';

/**
 * A run of text under construction. White space is folded over the whole run as it comes in, whatever formatting stands
 * around it; neighbouring texts are joined, and formatting around nothing is dropped.
 */
export interface InlineRun {
  /** What has been written so far: of the run itself, and of the formatting that is open in it, the outermost first. */
  readonly open: [Inline[], ...Inline[][]];
  /** Whether a space would be one too many. */
  atSpace: boolean;
  /** Whether nothing has been written yet, so that a break would part nothing. */
  isEmpty: boolean;
}

/** Formatting around inlines; `undefined` where they stand as they are. */
export type Wrap = (children: readonly Inline[]) => Inline | undefined;

/** Begins a run. */
export function createRun(): InlineRun {
  return { open: [[]], atSpace: true, isEmpty: true };
}

/** Adds text as it stands in the source. */
export function addText(run: InlineRun, raw: string): void {
  const folded = foldSpaceInside(raw);
  const value = run.atSpace && folded.startsWith(' ') ? folded.slice(1) : folded;
  if (value === '') return;
  run.atSpace = value.endsWith(' ');
  run.isEmpty = false;
  append(innermost(run), { type: 'text', value });
}

/** Adds a line break; one at the beginning parts nothing. */
export function addBreak(run: InlineRun): void {
  if (run.isEmpty) return;
  append(innermost(run), { type: 'break' });
  run.atSpace = true;
}

/** Adds code as it stands in the source. */
export function addCode(run: InlineRun, raw: string): void {
  const value = foldSpaceInside(raw).trim();
  if (value === '') return;
  innermost(run).push({ type: 'inlineCode', value });
  run.atSpace = false;
  run.isEmpty = false;
}

/** Opens formatting: what is added from here on stands inside it. */
export function openFormatting(run: InlineRun): void {
  run.open.push([]);
}

/** Closes the innermost formatting. Formatting around nothing but white space goes; the white space stays. */
export function closeFormatting(run: InlineRun, wrap: Wrap): void {
  const children = run.open.pop() ?? [];
  if (children.length === 0) return;
  const wrapped = inlineText(children).trim() === '' ? undefined : wrap(children);
  const outer = innermost(run);
  if (wrapped !== undefined) outer.push(wrapped);
  else for (const child of children) append(outer, child);
}

/** The run as it reads, without white space and breaks at its end. */
export function finishRun(run: InlineRun): readonly Inline[] {
  const [inlines] = run.open;
  trimEnd(inlines, true);
  return inlines;
}

function innermost({ open }: InlineRun): Inline[] {
  return open.at(-1) ?? open[0];
}

function append(inlines: Inline[], inline: Inline): void {
  const last = inlines.at(-1);
  if (inline.type === 'break') trimEnd(inlines, false);
  if (inline.type === 'text' && last?.type === 'text')
    inlines[inlines.length - 1] = { type: 'text', value: last.value + inline.value };
  else inlines.push(inline);
}

/** Drops the space at the end of a run, and its breaks too if they part nothing, however deep in formatting they stand. */
function trimEnd(inlines: Inline[], dropsBreaks: boolean): void {
  for (let last = inlines.pop(); last !== undefined; last = inlines.pop()) {
    const kept = trimmed(last, dropsBreaks);
    if (kept === undefined) continue;
    inlines.push(kept);
    return;
  }
}

function trimmed(inline: Inline, dropsBreaks: boolean): Inline | undefined {
  if (inline.type === 'break') return dropsBreaks ? undefined : inline;
  if (inline.type === 'inlineCode') return inline;
  if (inline.type === 'text') {
    if (!inline.value.endsWith(' ')) return inline;
    const value = inline.value.trimEnd();
    return value === '' ? undefined : { type: 'text', value };
  }
  const children = [...inline.children];
  trimEnd(children, dropsBreaks);
  return children.length === 0 ? undefined : { ...inline, children };
}
