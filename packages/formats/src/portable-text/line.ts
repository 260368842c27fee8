import type { Inline } from '@broadsheet/core/model';
import { withoutEmpty } from '../json-values/without-empty.ts';
import type { LineKind, PortableTextLine, PortableTextMarkDef, PortableTextSpan } from './portable-text.ts';
import type { PortableTextState } from './portable-text-state.ts';
import { type Annotation, buildRuns, type Run } from './runs.ts';

/** A line of text, or none where it holds no words. */
export function lineNodes(
  inlines: readonly Inline[],
  pointer: string,
  state: PortableTextState,
  key: string,
  kind: LineKind = { style: 'normal' },
): readonly PortableTextLine[] {
  const runs = joinRuns(buildRuns(inlines, pointer, state));
  if (runs.every(({ text }) => text.trim() === '')) {
    return [];
  }
  const annotations = [...new Set(runs.flatMap(({ marks }) => marks.filter((mark) => typeof mark !== 'string')))];
  const keyOf = new Map<Annotation, string>(annotations.map((mark, index) => [mark, `${key}-m${index}`]));
  const line: PortableTextLine = {
    _type: 'block',
    _key: key,
    ...kind,
    children: runs.map(({ text, marks }, index): PortableTextSpan => ({
      _type: 'span',
      _key: `${key}-${index}`,
      text,
      marks: marks.map((mark) => (typeof mark === 'string' ? mark : (keyOf.get(mark) ?? ''))),
    })),
    markDefs: [...keyOf].map(([mark, markKey]): PortableTextMarkDef => withoutEmpty({ ...mark, _key: markKey })),
  };
  return [line];
}

/** Runs that have the same marks and stand side by side are one. */
function joinRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs.filter(({ text }) => text !== '')) {
    const last = joined.at(-1);
    if (last !== undefined && isSame(last.marks, run.marks)) {
      joined[joined.length - 1] = { text: last.text + run.text, marks: last.marks };
    } else {
      joined.push(run);
    }
  }
  return joined;
}

function isSame(one: Run['marks'], other: Run['marks']): boolean {
  return one.length === other.length && one.every((mark, index) => mark === other[index]);
}
