import type { Document } from '../../document/document.ts';
import { attributeOf, textContent } from '../../document/read-node.ts';
import { tagNumber } from '../../document/tag.ts';
import type { TextBlock } from '../blocks/labelled-block.ts';
import { foldSpace } from '../clean-text.ts';
import { isPlausiblePublication } from '../dates/is-plausible-publication.ts';
import type { Findings } from '../findings.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { resolveUrl } from '../resolve-url.ts';
import { tagsOf } from '../read-tags.ts';
import { addVisible } from './add-visible.ts';
import type { AuthorElement } from './author-elements.ts';
import { firstLineFrom, holds, startOfLine } from './line.ts';

/*
 * What a CMS marks as belonging to its post, wherever the theme prints it: often below the text, where nothing else would
 * tell it from the lines of other stories. WordPress and its like use `rel="tag"` and the classes of hAtom
 * (microformats.org/wiki/hatom, /rel-tag), and classes of its own blocks.
 */

/** Classes of the date of a post, on its `time` element or around it. */
const dateClasses: ReadonlySet<string> = new Set(['entry-date', 'dt-published', 'wp-block-post-date']);
/** Classes of the name of the author of a post. */
const authorClasses: ReadonlySet<string> = new Set(['wp-block-post-author__name', 'wp-block-post-author-name']);
/** Classes of a list of categories. */
const categoryClasses: ReadonlySet<string> = new Set(['taxonomy-category', 'cat-links']);
/** Classes of the name of the site. */
const siteClasses: ReadonlySet<string> = new Set(['site-title', 'wp-block-site-title']);

/** Reads the first date after the headline that is marked as that of a post. */
export function readPostDate(page: MetadataPage, headline: number, found: Findings): void {
  const { document, index } = page;
  for (const node of index.time) {
    const isRead = found.visible.some((other) => other.node === node);
    const isOfPost =
      node > headline && !isRead && [node, document.parent[node] ?? 0].some((one) => hasClass(page, one, dateClasses));
    const value = isOfPost ? page.readStamp(attributeOf(document, node, 'datetime') ?? '') : undefined;
    if (value === undefined || !isPlausiblePublication(value)) continue;
    addVisible(page, found, { field: 'datePublished', value, raw: value.raw }, 'visible:post-date', [node]);
    return;
  }
}

/**
 * The author of a post: the first block after the headline that is made to show it, or the link to the author in the foot
 * of the article.
 */
export function postAuthor(page: MetadataPage, headline: number): readonly AuthorElement[] {
  const { document } = page;
  const article = around(document, headline, articleTag);
  for (const line of linesAfter(page, headline)) {
    const node = hasClass(page, line.container, authorClasses) ? line.container : authorLink(page, article, line);
    const text = node === undefined ? '' : textOf(page, node);
    if (node !== undefined && text !== '') return [{ node, text, line: text, sign: 'name' }];
  }
  return [];
}

function authorLink(page: MetadataPage, article: number, line: TextBlock): number | undefined {
  const { document } = page;
  if (line.linkCharacters === 0 || article === 0) return undefined;
  if (!holds(document, article, around(document, line.first, footerTag))) return undefined;
  return linksOf(document, line).find((link) => relationsOf(page, link).includes('author'));
}

/** Reads the first list of categories after the headline, where nothing else names a section. */
export function readCategories(page: MetadataPage, headline: number, found: Findings): void {
  if (found.claims.some(({ field }) => field === 'sections')) return;
  const nodes = firstTerms(page, headline, isCategory);
  const value = nodes.map((node) => {
    const url = resolveUrl(attributeOf(page.document, node, 'href') ?? '', page.baseUrl);
    return { name: textOf(page, node), ...(url === undefined ? {} : { url }) };
  });
  if (value.length === 0) return;
  const raw = value.map(({ name }) => name).join(', ');
  addVisible(page, found, { field: 'sections', value, raw }, 'visible:categories', nodes);
}

/** Reads the first list of tags after the headline. Tells whether there is one. */
export function readTermTags(page: MetadataPage, headline: number, found: Findings): boolean {
  const nodes = firstTerms(page, headline, isTag);
  const names = nodes.map((node) => textOf(page, node));
  const value = tagsOf(names, page.site);
  if (value.length === 0) return false;
  addVisible(page, found, { field: 'tags', value, raw: names.join(', ') }, 'visible:term-tags', nodes);
  return true;
}

/** First lines of a page that are searched for the name of the site. */
const maxTopLines = 30;

/** Reads the name of the site over the page, where nothing else names the publisher. */
export function readSiteTitle(page: MetadataPage, found: Findings): void {
  if (found.claims.some(({ field }) => field === 'publisher')) return;
  const line = page.lines.slice(0, maxTopLines).find(({ container }) => hasClass(page, container, siteClasses));
  if (line === undefined) return;
  const { text, container } = line;
  addVisible(page, found, { field: 'publisher', value: { name: text }, raw: text }, 'visible:site-title', [container]);
}

const linkTag = tagNumber('a');
const articleTag = tagNumber('article');
const footerTag = tagNumber('footer');
/** Lines that may stand between two links of one list. */
const maxGap = 2;
/** Lines after the headline that are searched, and links of one list. */
const maxLines = 1500;
const maxTerms = 60;

/** The links of the first list of terms after the headline. */
function firstTerms(
  page: MetadataPage,
  headline: number,
  isTerm: (page: MetadataPage, node: number) => boolean,
): readonly number[] {
  const terms: number[] = [];
  let gap = 0;
  for (const line of linesAfter(page, headline)) {
    const ofLine = linksOf(page.document, line).filter((link) => isTerm(page, link));
    terms.push(...ofLine);
    gap = ofLine.length > 0 ? 0 : gap + 1;
    if (terms.length > 0 && gap > maxGap) break;
  }
  return terms.slice(0, maxTerms);
}

function linesAfter({ lines }: MetadataPage, headline: number): readonly TextBlock[] {
  const first = firstLineFrom(lines, headline);
  return lines.slice(first, first + maxLines);
}

function linksOf(document: Document, line: TextBlock): readonly number[] {
  const links: number[] = [];
  if (line.linkCharacters === 0) return links;
  for (let node = startOfLine(document, line); node <= line.last; node++)
    if (document.tag[node] === linkTag) links.push(node);
  return links;
}

/** The innermost element of a name around a node; 0 where there is none. */
function around(document: Document, node: number, tag: number): number {
  let outer = document.parent[node] ?? 0;
  while (outer > 0 && document.tag[outer] !== tag) outer = document.parent[outer] ?? 0;
  return outer;
}

function isCategory(page: MetadataPage, node: number): boolean {
  const isMarked = relationsOf(page, node).includes('category');
  return isMarked || hasClass(page, page.document.parent[node] ?? 0, categoryClasses);
}

function isTag(page: MetadataPage, node: number): boolean {
  return relationsOf(page, node).includes('tag') && !isCategory(page, node);
}

function relationsOf({ document }: MetadataPage, node: number): readonly string[] {
  return (attributeOf(document, node, 'rel') ?? '').toLowerCase().split(/\s+/u);
}

function hasClass({ document }: MetadataPage, node: number, classes: ReadonlySet<string>): boolean {
  return (attributeOf(document, node, 'class') ?? '').split(/\s+/u).some((name) => classes.has(name));
}

function textOf({ document }: MetadataPage, node: number): string {
  return foldSpace(textContent(document, node));
}
