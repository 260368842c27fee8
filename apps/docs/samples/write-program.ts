import type { SampleLine, SampleProgram } from './read-samples.ts';

/** `expression; // value`: what a sample says that an expression gives. */
const given = /^(?<before>)(?<expression>[^\s/}].*); \/\/ (?<value>.+)$/;

/** `console.log(expression); // value`: what it says that is printed, wherever in a line. */
const printed = /^(?<before>.*)\bconsole\.log\((?<expression>.+)\); \/\/ (?<value>.+)$/;

/** Beginnings of lines that are no expressions, whatever stands behind them. */
const statement = /^(?:const|let|import|export|for|if|return|throw|await publisher)\b/;

/**
 * Writes a program that runs the samples of a page and checks every value they claim, see `check-claim.ts`. Imports go to
 * the top, each once, since samples of one page build on each other.
 */
export function writeProgram({ page, lines }: SampleProgram): string {
  const imports = new Set<string>();
  const body: string[] = [];
  for (const statementLines of joinImports(lines)) {
    const text = statementLines.map((line) => line.text).join('\n');
    if (text.startsWith('import ')) imports.add(text);
    else body.push(checked(text, `${page}:${statementLines[0]?.line ?? 0}`));
  }
  return [`import { checkClaim } from '../samples/check-claim.ts';`, ...imports, '', ...body, 'export {};', ''].join(
    '\n',
  );
}

/** Lines one by one, those of an import together. */
function joinImports(lines: readonly SampleLine[]): readonly (readonly SampleLine[])[] {
  const groups: SampleLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const isInImport = last?.[0]?.text.startsWith('import ') === true && !/;\s*$/.test(last.at(-1)?.text ?? '');
    if (isInImport) last?.push(line);
    else groups.push([line]);
  }
  return groups;
}

function checked(text: string, place: string): string {
  const { before = '', expression, value } = (printed.exec(text) ?? given.exec(text))?.groups ?? {};
  if (expression === undefined || value === undefined || statement.test(expression)) return text;
  return `${before}checkClaim(${expression}, ${JSON.stringify(value)}, ${JSON.stringify(place)});`;
}
