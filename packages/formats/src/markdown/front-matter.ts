import type { Article } from '@broadsheet/core/model';
import { cleanText } from '../characters/clean-text.ts';
import type { HeldProperties } from '../losses/holding.ts';
import type { LossLog } from '../losses/loss-log.ts';

/** What a field of the front matter says: a text or a list of texts. */
type FieldValue = string | readonly string[] | undefined;

/** A field of the front matter, and the property of the article it tells. */
interface Field {
  readonly name: string;
  readonly property: keyof Article;
  readonly read: (article: Article) => FieldValue;
}

/** The fields in order, named as site generators name them. */
const fields: readonly Field[] = [
  { name: 'title', property: 'headline', read: ({ headline }) => headline },
  { name: 'description', property: 'description', read: ({ description }) => description },
  { name: 'date', property: 'datePublished', read: ({ datePublished }) => datePublished?.iso },
  { name: 'updated', property: 'dateModified', read: ({ dateModified }) => dateModified?.iso },
  { name: 'authors', property: 'contributors', read: ({ contributors }) => contributors.map(({ name }) => name) },
  { name: 'publisher', property: 'publisher', read: ({ publisher }) => publisher?.name },
  { name: 'sections', property: 'sections', read: ({ sections }) => sections.map(({ name }) => name) },
  { name: 'tags', property: 'tags', read: ({ tags }) => tags.map(({ name }) => name) },
  { name: 'language', property: 'inLanguage', read: ({ inLanguage }) => inLanguage },
  { name: 'canonicalUrl', property: 'canonicalUrl', read: ({ canonicalUrl }) => canonicalUrl },
  { name: 'url', property: 'url', read: ({ url }) => url },
  { name: 'id', property: 'id', read: ({ id }) => id },
];

/** The properties of an article that the front matter holds. */
export const heldByFrontMatter: HeldProperties = {
  ...Object.fromEntries(fields.map(({ property }) => [property, true])),
  contributors: { name: true },
  publisher: { name: true },
  sections: { name: true },
  tags: { name: true },
};

/** The YAML front matter of an article, with the lines of dashes around it. */
export function frontMatter(article: Article, losses: LossLog): string {
  const lines = fields.flatMap(({ name, property, read }) => fieldLines(name, read(article), `/${property}`, losses));
  return `---\n${lines.map((line) => `${line}\n`).join('')}---\n`;
}

function fieldLines(name: string, value: FieldValue, pointer: string, losses: LossLog): readonly string[] {
  if (value === undefined || value.length === 0) {
    return [];
  }
  return typeof value === 'string'
    ? [`${name}: ${quoted(value, pointer, losses)}`]
    : [`${name}:`, ...value.map((item) => `  - ${quoted(item, pointer, losses)}`)];
}

/** A double-quoted YAML scalar; a JSON string is one, once it holds no control characters. */
function quoted(value: string, pointer: string, losses: LossLog): string {
  return JSON.stringify(cleanText(value, pointer, losses)).replace(/[\u2028\u2029\uFEFF]/g, escape);
}

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
