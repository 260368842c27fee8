import { elapsedSinceBegin } from './begin-mark.ts';
import type { BeginMark } from './thread-order.ts';

/** Longest time that timers of Node keep (2³¹ - 1 milliseconds). */
const maxTimerMs = 2_147_483_647;

/** How long a thread may take to start, whatever else the machine does. */
const maxStartMs = 60_000;

/**
 * Watches over work in another thread, whose time counts from when it begins.
 *
 * @param onEnd - Called when its time is over; with an error where it has not begun at all.
 * @returns What ends the watch.
 */
export function startDeadline(begun: BeginMark, timeoutMs: number, onEnd: (cause?: Error) => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = (durationMs: number): void => {
    timer = setTimeout(check, Math.min(durationMs, maxTimerMs));
  };
  const check = (): void => {
    const elapsedMs = elapsedSinceBegin(begun);
    if (elapsedMs !== undefined && elapsedMs < timeoutMs) wait(timeoutMs - elapsedMs);
    else if (elapsedMs !== undefined) onEnd();
    else if (Date.now() - begun.readyMs < maxStartMs) wait(Math.min(timeoutMs, maxStartMs));
    else onEnd(new Error(`The thread did not start within ${maxStartMs} ms.`));
  };
  wait(Math.min(timeoutMs, maxStartMs));
  return () => clearTimeout(timer);
}
