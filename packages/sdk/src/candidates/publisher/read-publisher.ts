import type { Document } from '../../document/document.ts';
import { attributeOf, isText, textOf } from '../../document/read-node.ts';
import { isHidden } from '../../document/visibility.ts';
import {
  isPublisherField,
  type FieldRule,
  type PublisherField,
  type PublisherTemplate,
} from '../../publisher-rules.ts';
import { labelOfField } from '../blocks/story-hints.ts';
import { dateClaims } from '../date-claims.ts';
import { foldSpace } from '../clean-text.ts';
import type { Findings } from '../findings.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { elementPlace } from '../visible/element-place.ts';
import { publisherReaders } from './publisher-readers.ts';
import { selectNodes } from './select-nodes.ts';
import { templatesOfDay } from './templates-of-day.ts';
import { transformTexts } from './transform-texts.ts';

/** Reads what the rules of the page's publisher say, where it has any; the head of the page tells the day of the story. */
export function readPublisher(page: MetadataPage, found: Findings): void {
  const { url, publisherOf, retrievedAt } = page.context;
  const rules = url === undefined ? undefined : publisherOf?.(url);
  if (rules === undefined) return;
  const days = { retrievedAt, published: dateClaims(found, 'datePublished')[0]?.value.iso };
  for (const template of templatesOfDay(rules, days)) {
    labelBlocks(page.document, template, found);
    readFields(page, template, `${rules.name} ${template.from}`, found);
  }
}

function labelBlocks(document: Document, { blocks = [] }: PublisherTemplate, { ruled }: Findings): void {
  for (const { select, label } of blocks) {
    for (const node of selectNodes(document, select)) if (!ruled.has(node)) ruled.set(node, label);
  }
}

function readFields(page: MetadataPage, { fields = {} }: PublisherTemplate, publisher: string, found: Findings): void {
  for (const [field, rule] of Object.entries(fields)) {
    if (!isPublisherField(field)) continue;
    const isRead = found.claims.some((claim) => claim.rule === publisherReaders[field].rule);
    if (!isRead) readFieldAt(page, field, rule, publisher, found);
  }
}

function readFieldAt(
  page: MetadataPage,
  field: PublisherField,
  { select, attribute, transforms = [] }: FieldRule,
  publisher: string,
  found: Findings,
): void {
  const { document } = page;
  const textAt = (node: number): string =>
    attribute === undefined ? shownText(document, node) : (attributeOf(document, node, attribute) ?? '');
  const nodes = selectNodes(document, select).filter((node) => textAt(node) !== '');
  const [first, ...others] = transformTexts(nodes.map(textAt), transforms);
  if (first === undefined) return;
  const place = elementPlace(document, nodes[0] ?? 0);
  const { rule, read } = publisherReaders[field];
  const readings = read([first, ...others], page, found.diagnostics);
  for (const reading of readings) found.claims.push({ ...reading, rule, place, publisher });
  const label = labelOfField[field];
  if (readings.length === 0 || attribute !== undefined || label === undefined) return;
  for (const node of nodes) if (!found.ruled.has(node)) found.ruled.set(node, label);
}

/** The visible text of an element; what stands in elements of its own is parted by spaces. */
function shownText(document: Document, element: number): string {
  const end = document.end[element] ?? 0;
  let text = '';
  for (let node = element + 1; node < end; node++) {
    if (isText(document, node)) text += textOf(document, node);
    else if (isHidden(document, node)) node = (document.end[node] ?? end) - 1;
    else text += ' ';
  }
  return foldSpace(text);
}
