import { fork } from 'node:child_process';
import process from 'node:process';
import { BenchError } from '../bench-error.ts';

/** A process of its own, so that no other one's memory, compiled code or environment is in its way. */
export interface Child {
  /**
   * Sends a message and waits for the answer; one message at a time.
   *
   * @throws BenchError when the process ends instead of answering.
   */
  readonly ask: (message: unknown) => Promise<unknown>;
  /** Ends the process. */
  readonly end: () => void;
}

/** How much of what a process printed is shown when it fails, in characters. */
const maxLastWords = 1000;

/** How a process is started. */
export interface ChildOptions {
  /** Further options for Node. */
  readonly nodeOptions?: readonly string[];
  /** Further variables of its environment. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts a module of the bench as a process that answers messages. */
export function startChild(
  entry: URL,
  args: readonly string[],
  { nodeOptions = [], environment = {} }: ChildOptions = {},
): Child {
  const child = fork(entry, args, {
    execArgv: [...process.execArgv, ...nodeOptions],
    env: { ...process.env, ...environment },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  // Peers print much about the pages; only what a process says at its end is of interest.
  let lastWords = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    lastWords = `${lastWords}${chunk.toString()}`.slice(-maxLastWords);
  });
  return {
    ask: async (message) => {
      const { promise, resolve, reject } = Promise.withResolvers<unknown>();
      const onExit = (code: number | null, signal: string | null): void =>
        reject(
          new BenchError(
            `A process of the bench (${args.join(' ')}) ended with ${signal ?? `code ${code}`}.\n${lastWords}`,
          ),
        );
      child.once('message', resolve);
      child.once('exit', onExit);
      child.send({ message });
      return promise.finally(() => child.removeListener('message', resolve).removeListener('exit', onExit));
    },
    end: () => child.kill('SIGKILL'),
  };
}

/** Answers the messages that {@link startChild} sends, in the process it has started. */
export function answerParent(answer: (message: unknown) => Promise<unknown>): void {
  process.on('message', (envelope: { readonly message: unknown }) => {
    void answer(envelope.message).then((result) => process.send?.(result));
  });
}
