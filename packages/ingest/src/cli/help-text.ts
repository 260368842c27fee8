import type { Command, CommandOption } from './command.ts';
import { commands, sharedOptions } from './commands.ts';

const columnWidth = 26;

/** The help of a command, or of all. */
export function helpText(name?: string, command?: Command): string {
  if (name === undefined || command === undefined) {
    const lines = Object.entries(commands).map(([one, { summary }]) => row(one, summary));
    return ['npx @broadsheet/ingest <command> [options]', '', ...lines, '', ...rows(sharedOptions), '', exits].join(
      '\n',
    );
  }
  const usage = ['npx @broadsheet/ingest', name, command.operands, '[options]'].filter((part) => part !== '').join(' ');
  return [usage, '', `  ${command.summary}`, '', ...rows(command.options), ...rows(sharedOptions), '', exits].join(
    '\n',
  );
}

const exits =
  'Exits with 0, or 1 when it failed, 2 when it was called wrongly, 3 when status finds tasks that were given up.';

function rows(options: Readonly<Record<string, CommandOption>>): readonly string[] {
  return Object.entries(options).map(([name, { value, help }]) =>
    row(`--${name}${value === undefined ? '' : ` <${value}>`}`, help),
  );
}

function row(left: string, right: string): string {
  return `  ${left.padEnd(columnWidth)}${right}`;
}
