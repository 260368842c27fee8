import process from 'node:process';
import { openArchive } from '../../open-archive.ts';

/**
 * A worker in a process of its own, which works until the queue is empty: `worker-process.ts <database> <concurrency>`.
 * It says `ready` when it has begun. Its client reaches the press of this machine.
 */
const [database = '', concurrency = ''] = process.argv.slice(2);
const archive = await openArchive({ database, client: { allow: { hosts: ['127.0.0.1'] } } });
const worker = await archive.work({ concurrency: Number(concurrency) });
process.stdout.write('ready\n');
await worker.drain();
await archive.close();
