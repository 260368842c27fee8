import type { Command } from './command.ts';
import { commands } from './commands.ts';
import { siteUrl } from './documentation.ts';
import { exitCodes } from './exit-codes.ts';
import { type OptionRow, optionTable } from './option-table.ts';

const widthOfNames = 28;
const widthOfTexts = 72;

/** The help, written from the tables of commands, options and exit codes. */
export function helpText(): string {
  return [
    'Usage: broadsheet [command] <url|file|-> [options]',
    '',
    'Commands',
    ...Object.entries<Command>(commands).flatMap(([name, command]) => row(`${name} ${command.argument}`, command.help)),
    '',
    'Options',
    ...Object.entries<OptionRow>(optionTable).flatMap(([name, option]) => row(...optionTexts(name, option))),
    '',
    'Exit codes',
    ...Object.values(exitCodes).flatMap(({ code, meaning }) => row(String(code), meaning)),
    '',
    'Results go to standard output, all else to standard error; NO_COLOR is respected.',
    `More: ${siteUrl}reference/command-line/`,
    '',
  ].join('\n');
}

function optionTexts(name: string, { short, value, help }: OptionRow): readonly [name: string, text: string] {
  const users = Object.entries<Command>(commands).filter(([, { options }]) =>
    options.some((option) => option === name),
  );
  const isSpecial = users.length > 0;
  const suffix = isSpecial ? ` (${users.map(([user]) => user).join(', ')})` : '';
  return [
    `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`,
    help + suffix,
  ];
}

/** A name with its text beside it, on as many lines as the text needs. */
function row(name: string, text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line.length + word.length >= widthOfTexts) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line].map((part, index) => `  ${(index === 0 ? name : '').padEnd(widthOfNames)}${part}`);
}
