import { removalReasons } from '../extraction.ts';
import type { LabelStepName } from './blocks/label-steps/label-steps.ts';
import { type Zone, zoneNames } from './blocks/zones.ts';
import { claimReasons } from './claim-reasons.ts';
import type { ClaimRule } from './claim-rules.ts';
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

/** Why each step that settles the labels of blocks is taken. */
const labelStepReasons: Readonly<Record<LabelStepName, string>> = {
  'keep-leads': 'An introduction between headline and story is short, and often outside of its element.',
  'keep-captions': 'Markup that says caption is right; the model learned running text.',
  'trust-words': 'Calls, pointers and notes begin with words that running text does not begin with.',
  'trust-metadata': 'What was read as headline, byline or date stands in a field of its own.',
  'keep-headings': 'A heading between two paragraphs of a story parts it.',
  'settle-update-headings': 'The first heading of an entry of a live blog is its headline.',
  'drop-last-headings': 'A heading with no text of the story under it stands over what was left out.',
  'drop-signatures': 'Names of the makers above and below the text are a byline.',
  'drop-sign-offs': 'The last line of a story names its sources or the holders of its rights, and tells nothing.',
};

/** Why the words of a line of each class are believed. */
const lineReasons: Readonly<Record<LineClass, string>> = {
  consent: 'A box in the place of an embed asks for leave to load it.',
  promotion: 'Sentences that ask the reader to follow, share or join tell no news.',
  newsletter: 'Sentences that offer a newsletter tell no news.',
  advertisement: 'The word stands alone over an advertisement or where one was.',
  related: 'Stories do not begin a sentence with "read also" and a colon.',
  'lost-link': 'A line that ends in "can be accessed here" was a link.',
  correction: 'Editors mark a note on the story by its first word.',
};

/** Every rule by which pages are read, each with its reason; each can be switched off with `withoutRules`. */
export const extractionRules: readonly ExtractionRule[] = [
  ...rowsOf('', claimReasons),
  ...rowsOf('step:', labelStepReasons),
  ...rowsOf('line:', lineReasons),
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

function rowsOf(prefix: string, reasons: Readonly<Record<string, string>>): readonly ExtractionRule[] {
  return Object.entries(reasons).map(([name, reason]) => ({ name: `${prefix}${name}`, reason }));
}
