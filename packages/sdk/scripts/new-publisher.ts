import { join } from 'node:path';
import { argv, stdout } from 'node:process';
import { writePublisher } from './write-publisher.ts';

const [name, host, ...others] = argv.slice(2);
if (name === undefined || host === undefined || others.length > 0)
  throw new TypeError(
    'Usage: pnpm new:publisher <name> <host>, such as: pnpm new:publisher ellery-courant courant.example',
  );

const folder = join(import.meta.dirname, '..', 'src', 'publishers');
const paths = await writePublisher(folder, { name, host, day: new Date().toISOString().slice(0, 10) });
stdout.write(`${paths.join('\n')}\nNow write the rules and the page, then: UPDATE=1 pnpm vitest run src/publishers\n`);
