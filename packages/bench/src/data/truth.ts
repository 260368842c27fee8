import type { Picture } from '../scores/pictures.ts';

/** What is known to be right about a page. A property that its set does not label, or labels as empty, is absent. */
export interface Truth {
  /** The headline. */
  readonly title?: string;
  /** Names of the authors, or the byline as printed. */
  readonly authors?: readonly string[];
  /** Day or moment of publication, ISO 8601 with the offset the set gives. */
  readonly published?: string;
  /** Body text, parts parted by line breaks. */
  readonly text?: string;
  /** Standfirst, plain text. */
  readonly standfirst?: string;
  /** Topics. */
  readonly topics?: readonly string[];
  /** The story's pictures. */
  readonly pictures?: readonly Picture[];
  /** Passages of the body. */
  readonly mustAppear?: readonly string[];
  /** Passages of the page that are not part of the body. */
  readonly mustNotAppear?: readonly string[];
  /** Whether the page is an article at all. */
  readonly isArticle: boolean;
}

/** The properties of the truth that systems are measured on. */
export const truthFields = [
  'title',
  'authors',
  'published',
  'text',
  'standfirst',
  'topics',
  'pictures',
  'mustAppear',
  'isArticle',
] as const satisfies readonly (keyof Truth)[];

/** Name of a property of the truth that systems are measured on. */
export type TruthField = (typeof truthFields)[number];
