import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('worker-process.ts', import.meta.url));

/** A worker in a process of its own. */
export interface WorkerProcess {
  /** Resolves when it works. */
  readonly ready: Promise<unknown>;
  /** Resolves when it has ended, with whether it ended by itself and well. */
  readonly ended: Promise<boolean>;
  /** Ends it as a machine without power would: it has no say in it. */
  readonly kill: () => void;
}

/** Starts a worker in a process of its own, which works until the queue is empty. What it says on stderr is shown. */
export function startWorkerProcess(database: string, concurrency: number): WorkerProcess {
  const args = ['--conditions=@broadsheet/source', script, database, String(concurrency)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  return {
    ready: once(child.stdout, 'data'),
    ended: once(child, 'exit').then(([code]) => code === 0),
    kill: () => void child.kill('SIGKILL'),
  };
}
