import { FetchError, type FetchPhase } from '../errors/fetch-error.ts';

/** Longest time that timers of all platforms keep (2³¹ - 1 milliseconds). */
const maxTimerMs = 2_147_483_647;

/** The time of one fetch, over all its requests. */
export interface Clock {
  /** Aborts with a {@link FetchError} when the time is up, and with the caller's reason when the caller aborts. */
  readonly signal: AbortSignal;
  /** What the fetch is doing, for the error. */
  phase: FetchPhase;
  /** Lets the clock stand while others have their turn, however long that takes. */
  readonly pauseFor: <Value>(turn: Promise<Value>) => Promise<Value>;
  /** Stops it for good. */
  readonly stop: () => void;
}

/** Starts the clock of a fetch. */
export function startClock(url: string, timeoutMs: number, caller: AbortSignal | undefined): Clock {
  const controller = new AbortController();
  let leftMs = timeoutMs;
  let startedAtMs = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expire = (): void => controller.abort(timeoutOf(url, 'timeoutMs', timeoutMs, clock.phase));
  const start = (): void => {
    startedAtMs = performance.now();
    timer = setTimeout(expire, Math.min(Math.max(leftMs, 0), maxTimerMs));
  };
  const clock: Clock = {
    signal: caller === undefined ? controller.signal : AbortSignal.any([controller.signal, caller]),
    phase: 'address',
    stop: () => clearTimeout(timer),
    pauseFor: async (turn) => {
      clearTimeout(timer);
      leftMs -= performance.now() - startedAtMs;
      try {
        return await untilAborted(turn, clock.signal);
      } finally {
        start();
      }
    },
  };
  start();
  return clock;
}

/** A signal for one step that may take only so long. */
export interface Watch {
  /** Aborts with the error of the time limit that was exceeded, or with the reason of the clock. */
  readonly signal: AbortSignal;
  /** Starts to count anew, under a limit. */
  readonly limit: (option: 'headersTimeoutMs' | 'idleTimeoutMs', valueMs: number, phase: FetchPhase) => void;
  /** Does not count until the next limit. */
  readonly pause: () => void;
  /** Stops for good. */
  readonly stop: () => void;
}

/** Watches over the steps of one request. */
export function createWatch(url: string, clock: Clock): Watch {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pass = (): void => controller.abort(clock.signal.reason);
  clock.signal.addEventListener('abort', pass, { once: true });
  if (clock.signal.aborted) pass();
  return {
    signal: controller.signal,
    limit: (option, valueMs, phase) => {
      clearTimeout(timer);
      timer = setTimeout(() => controller.abort(timeoutOf(url, option, valueMs, phase)), Math.min(valueMs, maxTimerMs));
    },
    pause: () => clearTimeout(timer),
    stop: () => {
      clearTimeout(timer);
      clock.signal.removeEventListener('abort', pass);
    },
  };
}

/** Settles as a promise does, or rejects as soon as the signal aborts, with its reason. */
export async function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  const settled = new AbortController();
  try {
    return await Promise.race([promise, rejectOnAbort(signal, settled.signal)]);
  } finally {
    // Without a reason an error is made for one, with its stack: a tenth of a millisecond, at every step of a body.
    settled.abort('settled');
  }
}

/** Waits, and leaves no timer behind when the signal aborts. */
export async function sleep(durationMs: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const elapsed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, Math.min(durationMs, maxTimerMs));
  });
  try {
    await untilAborted(elapsed, signal);
  } finally {
    clearTimeout(timer);
  }
}

async function rejectOnAbort(signal: AbortSignal, settled: AbortSignal): Promise<never> {
  while (!signal.aborted)
    await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true, signal: settled }));
  throw signal.reason;
}

function timeoutOf(
  url: string,
  option: 'timeoutMs' | 'headersTimeoutMs' | 'idleTimeoutMs',
  value: number,
  phase: FetchPhase,
): FetchError {
  const message = `it took longer than ${option} (${value}), while in the phase “${phase}”.`;
  return new FetchError('timeout', message, { url, phase, isRetryable: true, limit: { option, value } });
}
