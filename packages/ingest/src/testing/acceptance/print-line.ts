import process from 'node:process';

/** Says how a run goes. */
export function printLine(line: string): void {
  process.stdout.write(`${line}\n`);
}
