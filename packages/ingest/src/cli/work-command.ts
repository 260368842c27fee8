import type { Command } from './command.ts';

/** `work`: a worker in this process. */
export const workCommand: Command = {
  summary: 'work on the queue, until told to stop',
  operands: '',
  options: {
    concurrency: { type: 'string', value: 'number', help: 'tasks at a time in this process (4)' },
    'per-host': { type: 'string', value: 'number', help: 'tasks of one host at a time, of all workers together (2)' },
    drain: { type: 'boolean', help: 'end when nothing is left to do' },
  },
  run: async ({ archive, options, complain, ending }) => {
    const concurrency = options.count('concurrency');
    const concurrencyPerHost = options.count('per-host');
    const worker = await archive.work({
      ...(concurrency === undefined ? {} : { concurrency }),
      ...(concurrencyPerHost === undefined ? {} : { concurrencyPerHost }),
      onProblem: (problem) => complain(`database: ${problem instanceof Error ? problem.message : String(problem)}`),
    });
    const asked = untilAborted(ending).then(() => worker.stop());
    await (options.has('drain') ? Promise.race([worker.drain(), asked]) : asked);
    return 0;
  },
};

async function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
