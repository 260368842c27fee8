import type { ReactNode } from 'react';

interface SectionTabProps {
  /** What is chosen, in a word or two. */
  readonly label: string;
  /** Whether it is chosen. */
  readonly isChosen: boolean;
  /** Chooses it. */
  readonly onChoose: () => void;
  /** How many stories there are; not told when absent. */
  readonly count?: number;
}

/** A choice of the bars over the stories. */
export function SectionTab({ label, isChosen, onChoose, count }: SectionTabProps): ReactNode {
  return (
    <button type="button" className="section-tab" aria-pressed={isChosen} onClick={onChoose}>
      <bdi>{label}</bdi>
      {count !== undefined && <span className="text-[0.86rem] font-normal text-faint"> {count}</span>}
    </button>
  );
}
