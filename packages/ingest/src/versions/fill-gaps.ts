import { type Article, articleFields } from '@broadsheet/core/model';

/** Fields that a form may leave out without denying them, and that refer to nothing in the body. */
const fillable = [
  'genre',
  'kicker',
  'standfirst',
  'description',
  'dateline',
  'datePublished',
  'dateModified',
  'dateCreated',
  'bylineText',
  'contributors',
  'infoSources',
  'publisher',
  'sections',
  'tags',
  'inLanguage',
  'about',
  'mentions',
] as const satisfies readonly (keyof Article)[];

/** Fields that are united over all forms of an article. */
const naming: readonly string[] = ['id', 'altIds', 'alternates'];

/** An article with what it leaves out taken from another form of it. */
export function fillGaps(article: Article, other: Article): Article {
  const missing = fillable.filter((field) => isEmpty(article[field]) && !isEmpty(other[field]));
  return { ...article, ...Object.fromEntries(missing.map((field) => [field, other[field]])) };
}

/** Number of fields of which an article says something, without those that are united. */
export function countStated(article: Article): number {
  const values: Readonly<Record<string, unknown>> = { ...article };
  return Object.keys(articleFields).filter((field) => !naming.includes(field) && !isEmpty(values[field])).length;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
