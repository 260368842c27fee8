import type { ClaimRule } from '../claim-rules.ts';
import { addClaim, type Findings } from '../findings.ts';
import { chooseStory } from '../json-ld/choose-story.ts';
import type { GraphNode } from '../json-ld/graph.ts';
import { readAuthors, readPublisher } from '../json-ld/read-people.ts';
import { readDate, readDescription, readHeadline, readLanguage } from '../json-ld/read-plain.ts';
import { readImage } from '../json-ld/read-lead-media.ts';
import { readKeywords, readSections } from '../json-ld/read-topics.ts';
import { readKind } from '../json-ld/read-identity.ts';
import { typesOf } from '../json-ld/read-value.ts';
import type { StoryProperty } from '../json-ld/story-properties.ts';
import { statesProperty, type StoryView } from '../json-ld/story-view.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { elementPlace } from '../visible/element-place.ts';
import { type MicrodataItem, readItems } from './items.ts';

/** Properties of a story in microdata, one row each; they are read as those of JSON-LD are. */
const microdataProperties: readonly StoryProperty[] = [
  { property: '@type', rule: 'microdata:type', read: readKind },
  { property: 'headline', rule: 'microdata:headline', read: readHeadline },
  { property: 'description', rule: 'microdata:description', read: readDescription },
  { property: 'datePublished', rule: 'microdata:date-published', read: readDate('datePublished') },
  { property: 'uploadDate', rule: 'microdata:date-published', read: readDate('datePublished') },
  { property: 'dateModified', rule: 'microdata:date-modified', read: readDate('dateModified') },
  { property: 'dateCreated', rule: 'microdata:date-created', read: readDate('dateCreated') },
  { property: 'author', rule: 'microdata:author', read: readAuthors },
  { property: 'creator', rule: 'microdata:author', read: readAuthors },
  { property: 'publisher', rule: 'microdata:publisher', read: readPublisher },
  { property: 'articleSection', rule: 'microdata:article-section', read: readSections },
  { property: 'keywords', rule: 'microdata:keywords', read: readKeywords },
  { property: 'inLanguage', rule: 'microdata:in-language', read: readLanguage },
  { property: 'image', rule: 'microdata:image', read: readImage },
];

/** Rules of claims that name nobody but the publisher. */
const siteRules: Readonly<Partial<Record<ClaimRule, ClaimRule>>> = { 'json-ld:author-site': 'microdata:author-site' };

/** Reads what the microdata of a page says of its story. */
export function readMicrodata(page: MetadataPage, found: Findings): void {
  if (page.index.itemprop.length === 0) return;
  const items = readItems(page.index);
  const itemOf = new Map<GraphNode['value'], MicrodataItem>(items.map((item) => [item.value, item]));
  const nodes = items.map(({ value, isTop }): GraphNode => ({ value, script: 0, pointer: '', free: isTop }));
  const { story } = chooseStory({ nodes, byId: new Map() }, page.identity);
  const [best] = story;
  const item = best === undefined ? undefined : itemOf.get(best.value);
  if (best === undefined || item === undefined || isTeaser(best, nodes)) return;
  const view: StoryView = { page, nodes: [best] };
  for (const { property, rule, read } of microdataProperties) {
    if (!statesProperty(view, property)) continue;
    const node = item.elements.get(property) ?? 0;
    for (const { readBy, ...reading } of read(view, property, found.diagnostics)) {
      const claimRule = readBy === undefined ? rule : (siteRules[readBy] ?? readBy);
      addClaim(found, reading, claimRule, elementPlace(page.document, node));
    }
  }
}

/** Whether a node is one of several stories without a title, which are teasers: their titles stand in links. */
function isTeaser(best: GraphNode, nodes: readonly GraphNode[]): boolean {
  const untitled = nodes.filter(({ value }) => value['headline'] === undefined && value['name'] === undefined);
  return untitled.includes(best) && untitled.some((other) => other !== best && isSameKind(other, best));
}

function isSameKind(one: GraphNode, other: GraphNode): boolean {
  return String(typesOf(one.value)) === String(typesOf(other.value));
}
