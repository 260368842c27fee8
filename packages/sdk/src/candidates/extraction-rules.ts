import { removalReasons } from '../extraction.ts';
import { lineRules } from './blocks/label-of-line.ts';
import { type LabelStepName, labelSteps } from './blocks/label-steps/label-steps.ts';
import { type Zone, zoneNames } from './blocks/zones.ts';
import { type ClaimRule, claimRules } from './claim-rules.ts';
import type { LineClass } from './language/classify-line.ts';

/**
 * Name of a rule of extraction: `<reader>:<property>` reads a field, `step:<name>` settles the labels of blocks,
 * `line:<class>` believes the words of a line, `zone:<name>` the names of an element.
 */
export type RuleName = ClaimRule | `step:${LabelStepName}` | `line:${LineClass}` | `zone:${Zone}`;

/** A rule of extraction. */
export interface ExtractionRule {
  /** Its name, see {@link RuleName}. */
  readonly name: string;
  /** Why it is right more often than not. */
  readonly reason: string;
}

/** Every rule by which pages are read, each with its reason; each can be switched off with `withoutRules`. */
export const extractionRules: readonly ExtractionRule[] = [
  ...rowsOf('', claimRules),
  ...rowsOf('step:', labelSteps),
  ...rowsOf('line:', lineRules),
  ...zoneNames.map((zone) => ({
    name: `zone:${zone}`,
    reason: zone === 'caption' ? 'The words under a picture.' : removalReasons[zone],
  })),
];

const names: ReadonlySet<string> = new Set(extractionRules.map(({ name }) => name));

/** Whether a rule has that name. */
export function isRuleName(name: string): name is RuleName {
  return names.has(name);
}

function rowsOf(
  prefix: string,
  rules: Readonly<Record<string, { readonly reason: string }>>,
): readonly ExtractionRule[] {
  return Object.entries(rules).map(([name, { reason }]) => ({ name: `${prefix}${name}`, reason }));
}
