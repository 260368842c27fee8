import { cpuTimeMs } from '../cpu-time.ts';

/** Processor time that a call takes, in milliseconds; a call that throws, as on a page that is no article, has taken its time too. */
export async function timeCall(call: () => unknown): Promise<number> {
  const start = cpuTimeMs();
  try {
    const result = call();
    if (result instanceof Promise) await result;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
  }
  return cpuTimeMs() - start;
}
