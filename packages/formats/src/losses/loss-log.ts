import type { Loss, LossReason } from './loss.ts';

/** Collects the losses of one conversion. */
export interface LossLog {
  /** What was reported so far, in order, each loss once. */
  readonly losses: readonly Loss[];
  /** Notes one loss. */
  report(pointer: string, reason: LossReason, message: string): void;
}

/** Starts an empty log. */
export function createLossLog(): LossLog {
  const losses: Loss[] = [];
  const seen = new Set<string>();
  return {
    losses,
    report: (pointer, reason, message) => {
      const key = `${pointer} ${reason} ${message}`;
      if (!seen.has(key)) {
        seen.add(key);
        losses.push({ pointer, reason, message });
      }
    },
  };
}
