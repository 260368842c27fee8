import { Worker } from 'node:worker_threads';
import { type Outcome, outcomeSchema } from '../systems/outcome.ts';
import type { Job } from './job.ts';

/** Memory that one worker may use before it is stopped, in MiB. */
const maxHeapMib = 3072;

/** How a worker is run. */
export interface PredictionWorkerOptions {
  /** Module that answers a {@link Job} with an outcome. */
  readonly entry: URL;
  /** How long a page may take, in milliseconds, the loading of the system included. */
  readonly timeoutMs: number;
}

/** Runs pages through systems one at a time, in a thread of its own that is replaced whenever a page breaks it. */
export interface PredictionWorker {
  /** Runs one page; never rejects for what the system does. */
  readonly predict: (job: Job) => Promise<Outcome>;
  /** Ends the thread. */
  readonly close: () => Promise<void>;
}

/** Creates a worker; its thread starts with the first page. */
export function createPredictionWorker(options: PredictionWorkerOptions): PredictionWorker {
  let thread: Worker | undefined;
  const close = async (): Promise<void> => {
    await thread?.terminate();
    thread = undefined;
  };
  return {
    predict: async (job) => {
      thread ??= startThread(options.entry);
      const reply = await askThread(thread, job, options.timeoutMs);
      if ('message' in reply) {
        return outcomeSchema.parse(reply.message);
      }
      await close();
      return reply.broken;
    },
    close,
  };
}

function startThread(entry: URL): Worker {
  // What systems write to the console is theirs; it is read and dropped, or their pipes would fill up.
  const thread = new Worker(entry, {
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: maxHeapMib },
  });
  thread.stdout.resume();
  thread.stderr.resume();
  return thread;
}

/** What the thread sent, or what became of the page when the thread cannot be used any more. */
type Reply = { readonly message: unknown } | { readonly broken: Outcome };

function askThread(thread: Worker, job: Job, timeoutMs: number): Promise<Reply> {
  return new Promise((resolve) => {
    const settle = (reply: Reply): void => {
      clearTimeout(timer);
      thread.off('message', onMessage).off('error', onError).off('exit', onExit);
      resolve(reply);
    };
    const fail = (message: string): void => settle({ broken: { status: 'failed', message } });
    const onMessage = (message: unknown): void => settle({ message });
    const onError = (error: unknown): void => fail(`the thread broke down: ${String(error)}`);
    const onExit = (code: number): void => fail(`the thread ended with code ${code}`);
    const timer = setTimeout(() => settle({ broken: { status: 'timedOut' } }), timeoutMs);
    thread.on('message', onMessage).on('error', onError).on('exit', onExit);
    thread.postMessage(job);
  });
}
