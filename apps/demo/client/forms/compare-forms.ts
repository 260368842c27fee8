import { type Article, diffArticles, type ArticleChange } from '@broadsheet/core/model';
import { conflicts, type Evidence } from '@broadsheet/sdk';
import type { Story, StoryForm } from '../../shared/story.ts';
import { describeValue } from '../inspector/field-texts.ts';

/** Whether a form says the same of a field as the first one, something else, or nothing. */
export type Agreement = 'absent' | 'differs' | 'same';

/** What a form says of a field. */
export interface FormCell {
  /** The form. */
  readonly form: StoryForm;
  /** How it stands to the first form. */
  readonly agreement: Agreement;
  /** What it says, in a line; empty where it says nothing. */
  readonly value: string;
}

/** A field, in every form. */
export interface FormRow {
  /** Name of the field. */
  readonly field: string;
  /** What each form says of it, in the order of the forms. */
  readonly cells: readonly FormCell[];
}

/** Fields that are compared, in order. Lists that add up, such as tags, say nothing against each other. */
const comparedFields = [
  'headline',
  'kicker',
  'standfirst',
  'description',
  'dateline',
  'datePublished',
  'dateModified',
  'contributors',
  'publisher',
  'sections',
  'inLanguage',
  'canonicalUrl',
] as const;

/** Compares what the forms of a story say of each field with what the first one says. */
export function compareFields(stories: readonly Story[]): readonly FormRow[] {
  return comparedFields
    .map((field): FormRow => ({ field, cells: compareField(`/${field}`, stories) }))
    .filter(({ cells }) => cells.some(({ agreement }) => agreement !== 'absent'));
}

function compareField(pointer: string, stories: readonly Story[]): readonly FormCell[] {
  const first = stories
    .map(({ extraction }) => extraction.evidence[pointer])
    .find((evidence) => evidence !== undefined);
  return stories.map(({ form, extraction }) => {
    const own = extraction.evidence[pointer];
    if (own === undefined || first === undefined) return { form, agreement: 'absent', value: '' };
    return { form, agreement: agree(pointer, first, own) ? 'same' : 'differs', value: describeValue(own.winner.value) };
  });
}

/** Two forms disagree as two sources on one page would. */
function agree(pointer: string, { winner }: Evidence, { winner: rival }: Evidence): boolean {
  return conflicts({ evidence: { [pointer]: { winner, rivals: [rival] } } }).length === 0;
}

/** What is different in the texts of two forms. A form is no later version, so that no edit of it is silent. */
export function compareTexts(one: Article, other: Article): readonly ArticleChange[] {
  return diffArticles(one, other).filter(({ type }) => type !== 'silentEdit');
}
