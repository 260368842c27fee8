import type { Evidence } from '@broadsheet/sdk';
import type { ReactNode } from 'react';
import { EvidenceItem } from './evidence-item.tsx';
import { fieldOrder } from './field-texts.ts';

interface EvidenceListProps {
  /** Evidence by JSON pointer. */
  readonly evidence: Readonly<Record<string, Evidence>>;
  /** Told the pointer of the field that the reader points at. */
  readonly onTrace: (pointer: string | undefined) => void;
}

/** Every field that a source spoke of, in the order of the article model. */
export function EvidenceList({ evidence, onTrace }: EvidenceListProps): ReactNode {
  const fields = Object.entries(evidence).toSorted(([a], [b]) => fieldOrder(a) - fieldOrder(b));
  return (
    <ul onPointerLeave={() => onTrace(undefined)}>
      {fields.map(([pointer, item]) => (
        <EvidenceItem key={pointer} pointer={pointer} evidence={item} onTrace={onTrace} />
      ))}
    </ul>
  );
}
