import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { BenchError } from '../bench-error.ts';
import { isMissingFile } from '../data/is-missing-file.ts';
import { geoJsonSchema } from './geo-json-schema.ts';

/** What is wrong with a ninjs item; nothing when it is valid. */
export type NinjsValidator = (item: unknown) => readonly string[];

/**
 * IPTC's schema of ninjs 3.1 as a function.
 *
 * @throws BenchError when the folder does not hold the schema.
 */
export async function readNinjsValidator(standardsFolder: string): Promise<NinjsValidator> {
  const path = join(standardsFolder, 'ninjs', 'specification', 'ninjs-schema_3.1.json');
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  ajv.addSchema(geoJsonSchema);
  const validate = ajv.compile(await readJson(path));
  return (item) =>
    validate(item) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** An item of IPTC's suite, and whether it is said to be valid. */
export interface SuiteItem {
  readonly name: string;
  readonly item: unknown;
  readonly isValid: boolean;
}

/**
 * The items that IPTC publishes for 3.0 and 3.1, the valid and the invalid ones.
 *
 * @throws BenchError when the folder does not hold the suite.
 */
export async function readNinjsSuite(standardsFolder: string): Promise<readonly SuiteItem[]> {
  const suite = join(standardsFolder, 'ninjs', 'validation', 'test_suite');
  const folders = ['3.0', '3.1'].flatMap((version) => [
    { folder: join(suite, version, 'should_pass'), isValid: true },
    { folder: join(suite, version, 'should_fail'), isValid: false },
  ]);
  const items = await Promise.all(folders.map(readItems));
  return items.flat();
}

async function readItems({ folder, isValid }: { readonly folder: string; readonly isValid: boolean }) {
  const files = await readOr(folder, async () => readdir(folder));
  return Promise.all(
    files.map(async (file) => ({ name: basename(file, '.json'), item: await readJson(join(folder, file)), isValid })),
  );
}

async function readJson(path: string) {
  return JSON.parse(await readOr(path, async () => readFile(path, 'utf8')));
}

async function readOr<Value>(path: string, read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    if (isMissingFile(error)) {
      throw new BenchError(`${path} is missing: --standards takes a folder with IPTC's ninjs (iptc/newsinjson).`, {
        cause: error,
      });
    }
    throw error;
  }
}
