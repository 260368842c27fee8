import type { ReactNode } from 'react';
import type { Failure } from '../../shared/failure.ts';
import { helpFor } from './failure-help.ts';

/** A failure as help: what it is, what it means, what to do. The SDK's own words stand small beneath. */
export function FailureNotice({ failure, headingLevel = 2 }: FailureNoticeProps): ReactNode {
  const { title, meaning, advice } = helpFor(failure);
  const Heading = `h${headingLevel}` as const;
  return (
    <section role="alert" className="border-t-2 border-accent bg-surface px-6 py-5">
      <Heading className="font-serif text-[1.7rem] leading-tight font-semibold tracking-tight">{title}</Heading>
      <p className="mt-2 max-w-[38rem] font-serif text-[1.12rem] leading-normal text-soft">{meaning}</p>
      <p className="mt-2 max-w-[38rem] font-serif text-[1.12rem] leading-normal">{advice}</p>
      <details className="mt-4 text-[0.9rem] text-faint">
        <summary>
          What the SDK says: <code className="font-mono text-[0.82rem]">{codeOf(failure)}</code>
        </summary>
        <p className="mt-1.5 max-w-[44rem] break-words">{failure.message}</p>
      </details>
    </section>
  );
}

interface FailureNoticeProps {
  /** What failed. */
  readonly failure: Failure;
  /** Level of its heading. Default 2. */
  readonly headingLevel?: 1 | 2;
}

function codeOf(failure: Failure): string {
  const status = 'statusCode' in failure ? `, ${failure.statusCode}` : '';
  return 'kind' in failure ? `${failure.code} / ${failure.kind}${status}` : failure.code;
}
