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

const claimLine = /^(?<expression>\w.*); \/\/ (?<claim>.+)$/;

/** A claim that prints only the beginning of a text. */
const beginning = /^'(?<text>.*)…'$/;

/** Reads the first installation and the first example of a README. */
export function readmeExample(readme: string): ReadmeExample {
  const packages = /^npm install (?<packages>.+)$/m.exec(readme)?.groups?.['packages']?.split(' ') ?? [];
  const text = /^```ts\n(?<text>[\s\S]*?)^```$/m.exec(readme)?.groups?.['text'] ?? '';
  const claims: string[] = [];
  const lines = text.split('\n').map((line) => {
    const { expression, claim } = claimLine.exec(line)?.groups ?? {};
    if (expression === undefined || claim === undefined) return line;
    claims.push(claim);
    return `values.push(${expression});`;
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
