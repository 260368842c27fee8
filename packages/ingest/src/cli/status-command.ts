import type { FailedAddress } from '../work/list-failures.ts';
import type { Progress } from '../work/progress.ts';
import { exitCodes, type Command } from './command.ts';

/** `status`: how far the work is. */
export const statusCommand: Command = {
  summary: 'tell how far the work is',
  operands: '',
  options: {
    batch: { type: 'string', value: 'name', help: 'only tasks of this batch, as enqueue named it' },
    follow: { type: 'boolean', help: 'go on until nothing is left to do' },
    failures: { type: 'boolean', help: 'list the addresses that failed, with the last reason' },
    json: { type: 'boolean', help: 'a line of JSON each time' },
  },
  run: async ({ archive, options, print, ending }) => {
    const batch = options.text('batch');
    let failed = 0;
    for await (const progress of archive.progress({ signal: ending, ...(batch === undefined ? {} : { batch }) })) {
      await print(options.has('json') ? JSON.stringify(progress) : textOf(progress));
      failed = progress.failed;
      if (!options.has('follow')) break;
    }
    if (options.has('failures'))
      for (const failure of await archive.failures())
        await print(options.has('json') ? JSON.stringify(failure) : failureText(failure));
    return failed > 0 ? exitCodes.incomplete : 0;
  },
};

function textOf(progress: Progress): string {
  const { total, done, running, waiting, retrying, failed, perSecond, remainingMs, isPaused } = progress;
  const left = remainingMs === undefined ? '' : `, ${Math.ceil(remainingMs / 1000)} s left`;
  return [
    `${done} of ${total} done, ${running} running, ${waiting} waiting, ${retrying} to be tried again, ${failed} given up`,
    `${isPaused ? 'paused' : 'working'}, ${perSecond.toFixed(1)} a second${left}`,
    ...progress.failures.map(({ code, kind, count }) => `  ${count} × ${code}${kind === '' ? '' : ` (${kind})`}`),
  ].join('\n');
}

function failureText({ url, code, kind, message, attempts }: FailedAddress): string {
  return `${url}\n  ${code}${kind === '' ? '' : ` (${kind})`}, ${attempts} tries: ${message}`;
}
