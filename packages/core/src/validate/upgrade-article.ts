import { SCHEMA_VERSION } from '../article/schema-version.ts';

/** A step from one version of the article model to the next. */
export interface SchemaUpgrade {
  /** The version it reads. */
  readonly from: string;
  /** The version it writes. */
  readonly to: string;
  /**
   * Makes an article of version `to`; `schemaVersion` need not be set. The input is not validated, so a step copies
   * what it does not understand and throws nothing.
   */
  readonly upgrade: (article: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** The steps, oldest first. 1.0 is the first version, so there is none yet. */
export const schemaUpgrades: readonly SchemaUpgrade[] = [];

/**
 * Brings an older article up to the current version. Input that is no article, or whose version no step knows, comes
 * back as it is, for the schema to judge.
 */
export function upgradeArticle(input: unknown, upgrades: readonly SchemaUpgrade[] = schemaUpgrades): unknown {
  if (!isRecord(input)) return input;
  let article = input;
  for (const { from, to, upgrade } of upgrades) {
    if (article['schemaVersion'] === from) article = { ...upgrade(article), schemaVersion: to };
  }
  return article;
}

/** The version an article states when it is newer than the one this package knows; else `undefined`. */
export function newerVersionOf(input: unknown): string | undefined {
  const version = isRecord(input) ? input['schemaVersion'] : undefined;
  if (typeof version !== 'string') return undefined;
  const [stated, known] = [readVersion(version), readVersion(SCHEMA_VERSION)];
  if (stated === undefined || known === undefined) return undefined;
  const isNewer = stated.major > known.major || (stated.major === known.major && stated.minor > known.minor);
  return isNewer ? version : undefined;
}

function readVersion(text: string): { readonly major: number; readonly minor: number } | undefined {
  const [, major, minor] = /^(\d{1,6})\.(\d{1,6})$/.exec(text) ?? [];
  return major === undefined ? undefined : { major: Number(major), minor: Number(minor) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
