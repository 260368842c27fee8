/** Starts a timer that tells the milliseconds passed, to a tenth. */
export function startTimer(): () => number {
  const startedAt = performance.now();
  return () => Math.round((performance.now() - startedAt) * 10) / 10;
}
