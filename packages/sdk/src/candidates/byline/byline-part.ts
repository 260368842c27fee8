import type { ContributorRole } from '@broadsheet/core/model';

/** What stands before a part: nothing or a bar, a comma, a word for "and", a slash, a bracket, or a dash. */
export type Joint = 'mark' | 'comma' | 'and' | 'slash' | 'bracket' | 'dash';

/** A part of a byline that names one party, or says something of the party before it. */
export interface BylinePart {
  /** Its words, trimmed. */
  readonly text: string;
  /** Role of whoever it names. */
  readonly role: ContributorRole;
  /** What stands before it. */
  readonly joint: Joint;
  /** Whether a word such as "By" stood right before it. */
  readonly isOpened: boolean;
  /** Whether that word was one of mainland China, where a space parts two names and not the halves of one. */
  readonly isOpenedInChinese: boolean;
}
