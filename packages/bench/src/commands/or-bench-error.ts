import { BenchError } from '../bench-error.ts';

/**
 * What a reader of arguments gives.
 *
 * @throws BenchError in the place of whatever the reader throws, with its message.
 */
export function orBenchError<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (cause) {
    throw new BenchError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
