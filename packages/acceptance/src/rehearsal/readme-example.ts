import { isDeepStrictEqual } from 'node:util';
import { runInNewContext } from 'node:vm';

/** The first example of a README, and what it says that comes out. */
export interface ReadmeExample {
  /** What it installs, such as `@broadsheet/sdk`. */
  readonly packages: readonly string[];
  /** The example as it is printed. */
  readonly text: string;
  /** The example as a module that exports its values as `values`, in their order. */
  readonly module: string;
  /** What each value has to be, as printed: an expression. */
  readonly claims: readonly string[];
}

/** Parts an expression from what it gives, as in `article.headline; // 'Ferry stops'`. */
const claimMark = '; // ';

/** A claim that prints only the beginning of a text. */
const beginning = /^'(?<text>.*)…'$/;

/** Reads the first installation and the first example of a README. */
export function readmeExample(readme: string): ReadmeExample {
  const packages = /^npm install (?<packages>.+)$/m.exec(readme)?.groups?.['packages']?.split(' ') ?? [];
  const [, block = ''] = readme.split('\n```ts\n');
  const text = block.slice(0, block.indexOf('```'));
  const claims: string[] = [];
  const lines = text.split('\n').map((line) => {
    const mark = line.indexOf(claimMark);
    if (mark < 0 || !/^\w/.test(line)) return line;
    claims.push(line.slice(mark + claimMark.length));
    return `values.push(${line.slice(0, mark)});`;
  });
  if (packages.length === 0 || claims.length === 0) throw new Error('The README has no installation or no example.');
  return { packages, text, claims, module: ['export const values = [];', ...lines].join('\n') };
}

/**
 * Compares what came out of an example with what it says.
 *
 * @throws {Error} when something else came out.
 */
export function checkValues({ claims }: ReadmeExample, printed: string): void {
  const values: unknown = JSON.parse(printed);
  if (!Array.isArray(values) || values.length !== claims.length)
    throw new Error(`Not the values of the example: ${printed}`);
  claims.forEach((claim, index) => {
    const value: unknown = values[index];
    if (!holds(claim, value)) throw new Error(`The README says ${claim}, but it is ${JSON.stringify(value)}.`);
  });
}

function holds(claim: string, value: unknown): boolean {
  const text = beginning.exec(claim)?.groups?.['text'];
  if (text === undefined) return isDeepStrictEqual(value, structuredClone(runInNewContext(`(${claim})`)));
  return typeof value === 'string' && value.startsWith(String(runInNewContext(`'${text}'`)));
}
