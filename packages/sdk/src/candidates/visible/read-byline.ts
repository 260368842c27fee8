import type { TextBlock } from '../blocks/labelled-block.ts';
import type { Findings } from '../findings.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { addAuthors, namesPeople } from './add-authors.ts';
import { type AuthorElement, authorElements, beginsWithBy } from './author-elements.ts';
import { describeLine } from './line.ts';
import { hasMark } from './marks.ts';
import type { StoryHead } from './story-head.ts';

/** Longest line that names an author far from the headline, in characters. */
const maxLineCharacters = 80;

/** Reads the byline near the headline; on pages without one, an author named elsewhere. */
export function readByline(page: MetadataPage, head: StoryHead, found: Findings): void {
  const near = [...head.after, ...head.before].filter(({ isAside }) => !isAside);
  const elements = near.flatMap((line) => authorElements(page, line));
  if (addAuthors(page, elements, found) || found.claims.some(namesPeople)) return;
  for (const line of page.lines) {
    if (line.text.length > maxLineCharacters || !mayNameAuthor(page, line)) continue;
    const described = describeLine(page.document, line, page.markOf, head.headline);
    const [first] = hasMark(described.marks, 'aside') ? [] : authorElements(page, described);
    if (first === undefined || !namesFully(page, first)) continue;
    if (addAuthors(page, [first], found, 'visible:author-elsewhere')) return;
  }
}

/** Whether a line or the element that holds it says that it names an author. */
function mayNameAuthor({ document, markOf }: MetadataPage, { container, text, linkCharacters }: TextBlock): boolean {
  const marks = markOf(container) | markOf(document.parent[container] ?? 0);
  return hasMark(marks, 'author', 'byline') || (linkCharacters < text.length && beginsWithBy(text));
}

/** A name of several words, or in a script that writes names without spaces. */
const fullName = / |[^\0-\u024f]/u;

/** Whether all names of an element are whole names: far from the headline, a single word is seldom an author. */
function namesFully({ parseByline }: MetadataPage, { text }: AuthorElement): boolean {
  return parseByline(text).contributors.every(({ name }) => fullName.test(name));
}
