import type { BeginMark } from './thread-order.ts';

/** Makes a mark for work that has not begun yet. */
export function createBeginMark(): BeginMark {
  return { readyMs: Date.now(), delayMs: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) };
}

/** Marks that work begins. */
export function markBegin({ readyMs, delayMs }: BeginMark): void {
  Atomics.store(delayMs, 0, Math.max(1, Date.now() - readyMs));
}

/** How long work has been going on, in milliseconds; `undefined` before it begins. */
export function elapsedSinceBegin({ readyMs, delayMs }: BeginMark): number | undefined {
  const delay = Atomics.load(delayMs, 0);
  return delay === 0 ? undefined : Date.now() - readyMs - delay;
}
