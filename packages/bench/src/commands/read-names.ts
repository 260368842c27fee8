import { BenchError } from '../bench-error.ts';

/**
 * Reads the names of an option, separated by commas; all there are where the option is not given.
 *
 * @throws BenchError when one of them is not known.
 */
export function readNames<Name extends string>(
  option: string,
  text: string | undefined,
  names: readonly Name[],
): readonly Name[] {
  if (text === undefined) {
    return names;
  }
  return text.split(',').map((name) => readName(option, name.trim(), names));
}

/**
 * Reads the name of an option.
 *
 * @throws BenchError when it is not known.
 */
export function readName<Name extends string>(option: string, text: string, names: readonly Name[]): Name {
  const name = names.find((candidate) => candidate === text);
  if (name === undefined) {
    throw new BenchError(`${option} does not know "${text}"; it takes ${names.join(', ')}.`);
  }
  return name;
}
