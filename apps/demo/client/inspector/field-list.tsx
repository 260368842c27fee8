import { conflicts, type Extraction } from '@broadsheet/sdk';
import { useMemo, type ReactNode } from 'react';
import type { Trace } from '../trace/trace.ts';
import { FieldItem } from './field-item.tsx';
import { fieldOrder } from './field-texts.ts';

interface FieldListProps {
  /** The account of the story. */
  readonly extraction: Extraction;
  /** Told what the reader points at. */
  readonly onTrace: (trace: Trace | undefined) => void;
}

/** Every field that a source spoke of: those that the sources disagree on, then all of them in the order of the model. */
export function FieldList({ extraction, onTrace }: FieldListProps): ReactNode {
  const { evidence } = extraction;
  const disputed = useMemo(
    () => new Map(conflicts(extraction).map(({ pointer, against }) => [pointer, against])),
    [extraction],
  );
  const fields = Object.entries(evidence).toSorted(([a], [b]) => fieldOrder(a) - fieldOrder(b));
  const items = (entries: typeof fields): ReactNode =>
    entries.map(([pointer, item]) => (
      <FieldItem
        key={pointer}
        pointer={pointer}
        evidence={item}
        against={disputed.get(pointer) ?? []}
        onTrace={onTrace}
      />
    ));
  return (
    <>
      <p className={`panel-note border-b border-rule !py-3 ${disputed.size > 0 ? '!text-doubt' : ''}`}>
        {describeConflicts(disputed.size)}
      </p>
      <ul>
        {items(fields.filter(([pointer]) => disputed.has(pointer)))}
        {items(fields.filter(([pointer]) => !disputed.has(pointer)))}
      </ul>
    </>
  );
}

function describeConflicts(count: number): string {
  if (count === 0) return 'No conflicts: wherever the source speaks twice of a field, it says the same.';
  return count === 1
    ? 'The source contradicts itself on one field.'
    : `The source contradicts itself on ${count} fields.`;
}
