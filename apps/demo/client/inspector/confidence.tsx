import type { ReactNode } from 'react';

/** Under this a claim is rather a guess. */
const doubtful = 0.7;

/** How far a rule can be trusted. */
export function Confidence({ value }: { readonly value: number }): ReactNode {
  return (
    <span
      className={`inline-flex items-center gap-2 text-[0.85rem] whitespace-nowrap ${value < doubtful ? 'text-doubt' : 'text-good'}`}
    >
      <span className="meter" aria-hidden="true">
        <span style={{ width: `${value * 100}%` }} />
      </span>
      <span className="sr-only">Confidence </span>
      {value.toFixed(2)}
    </span>
  );
}
