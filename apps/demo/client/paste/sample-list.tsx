import type { ReactNode } from 'react';
import type { Sample } from '../../shared/sample.ts';

interface SampleListProps {
  /** What the samples have in common. */
  readonly title: string;
  /** The samples. */
  readonly samples: readonly Sample[];
  /** Told which one to try. */
  readonly onChoose: (sample: Sample) => void;
}

/** Things to try. */
export function SampleList({ title, samples, onChoose }: SampleListProps): ReactNode {
  return (
    <section>
      <h2 className="list-title">{title}</h2>
      <ul className="divide-y divide-rule">
        {samples.map((sample) => (
          <li key={sample.label}>
            <button type="button" className="group w-full py-2.5 text-start" onClick={() => onChoose(sample)}>
              <span className="block font-serif text-[1.12rem] leading-snug font-semibold underline-offset-4 group-hover:underline">
                {sample.label}
              </span>
              <span className="block text-[0.95rem] text-soft">{sample.note}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
