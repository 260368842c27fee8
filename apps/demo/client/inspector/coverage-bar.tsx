import type { ReactNode } from 'react';

/** The share of the source that is accounted for. */
export function CoverageBar({ coverage, tookMs }: { readonly coverage: number; readonly tookMs: number }): ReactNode {
  const percent = Math.floor(coverage * 1000) / 10;
  return (
    <div className="mt-2">
      <div
        role="meter"
        aria-label="Coverage"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        className="h-1.5 overflow-hidden rounded-full bg-rule"
      >
        <div className="h-full bg-good" style={{ width: `${percent}%` }} />
      </div>
      <p className="mt-1.5 text-[0.88rem] text-soft">
        <strong className="font-semibold text-ink">{percent} %</strong> of the visible source is in the article or
        accounted for as removed. Read in {tookMs} ms.
      </p>
    </div>
  );
}
