import { attributeOf } from '../../document/read-node.ts';
import { tagNumber } from '../../document/tag.ts';
import type { TextBlock } from '../blocks/labelled-block.ts';
import type { ClaimRule } from '../claim-rules.ts';
import type { Findings } from '../findings.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { tagsOf } from '../read-tags.ts';
import { addLines } from './add-visible.ts';
import { firstLineFrom } from './line.ts';
import { hasMark, mark } from './marks.ts';
import { readTermTags } from './read-post-data.ts';
import type { StoryHead } from './story-head.ts';

/** Longest line that is a tag, in characters. */
const maxTagCharacters = 60;
/** Tags of a page that are read. */
const maxTags = 60;
/** Lines that may stand between two tags of one list. */
const maxGap = 2;

/** How a link tells that it is a tag, the surest way first. */
const ways: readonly { readonly rule: ClaimRule; readonly isTag: (page: MetadataPage, line: TextBlock) => boolean }[] =
  [
    { rule: 'visible:tags', isTag: isNamedTag },
    { rule: 'visible:tag-links', isTag: leadsToTag },
  ];

/** Reads the tags shown with the story, where its head states none: the first list of them after the headline. */
export function readTags(page: MetadataPage, { headline }: StoryHead, found: Findings): void {
  if (found.claims.some(({ field, rule }) => field === 'tags' && rule !== 'meta:keywords-of-site')) return;
  if (readTermTags(page, headline, found)) return;
  for (const { rule, isTag } of ways) {
    const list = firstList(page, headline, isTag);
    const value = tagsOf(
      list.map(({ text }) => text),
      page.site,
    );
    if (value.length === 0) continue;
    const raw = list.map(({ text }) => text).join(', ');
    const claimRule = value.length === 1 ? 'visible:single-tag' : rule;
    addLines(page, found, { field: 'tags', value, raw }, claimRule, list);
    return;
  }
}

function firstList(
  page: MetadataPage,
  headline: number,
  isTag: (page: MetadataPage, line: TextBlock) => boolean,
): readonly TextBlock[] {
  const list: TextBlock[] = [];
  let gap = 0;
  for (let index = firstLineFrom(page.lines, headline); index < page.lines.length && list.length < maxTags; index++) {
    const line = page.lines[index];
    if (line !== undefined && isLink(line) && isTag(page, line)) {
      list.push(line);
      gap = 0;
    } else if (list.length > 0 && ++gap > maxGap) break;
  }
  return list;
}

function isLink({ text, linkCharacters }: TextBlock): boolean {
  return linkCharacters === text.length && text.length <= maxTagCharacters;
}

/** Elements around a line whose names tell that it is a tag. */
const maxLevels = 3;

function isNamedTag({ document, markOf }: MetadataPage, line: TextBlock): boolean {
  let node = document.parent[line.first] ?? 0;
  let marks = 0;
  for (let level = 0; level < maxLevels || node > line.container; level++) {
    marks |= markOf(node);
    node = document.parent[node] ?? 0;
  }
  return hasMark(marks, mark.tag) && !hasMark(marks, mark.aside);
}

const linkTag = tagNumber('a');

/** Parts of addresses that lead to pages about topics. */
const tagPath =
  /\/(?:tags?|topics?|themen?|themes?|keywords?|schlagwort|schlagworte|stichwort|etiquetas?|temas?|mots?-cles?|tagi|etiket|emne|amne|hashtag)[/-][^/]/iu;

function leadsToTag({ document }: MetadataPage, line: TextBlock): boolean {
  for (let node = document.parent[line.first] ?? 0; node > line.container; node = document.parent[node] ?? 0) {
    if (document.tag[node] === linkTag) return tagPath.test(attributeOf(document, node, 'href') ?? '');
  }
  return false;
}
