import type { ReactNode } from 'react';

/** The share of the source that is accounted for. */
export function CoverageBar({ coverage, tookMs }: { readonly coverage: number; readonly tookMs: number }): ReactNode {
  const percent = Math.floor(coverage * 1000) / 10;
  return (
    <div className="flex items-center gap-4">
      <div
        role="meter"
        aria-label="Coverage"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        className="h-1.5 min-w-12 flex-1 overflow-hidden rounded-full bg-rule"
      >
        <div className="h-full bg-good" style={{ width: `${percent}%` }} />
      </div>
      <p className="text-[0.88rem] text-soft">
        <strong className="font-semibold text-ink">{percent} %</strong> accounted for, read in {tookMs} ms
      </p>
    </div>
  );
}
