import type { TextBlock } from '../blocks/labelled-block.ts';
import { isProse } from '../blocks/prose.ts';
import type { Findings } from '../findings.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { addAuthors, fullName, namesPeople } from './add-authors.ts';
import { type AuthorElement, beginsWithBy, isLabel, markedElements, wordedElements } from './author-elements.ts';
import { findBareNames } from './find-bare-names.ts';
import { describeLine, firstLineFrom, type Line } from './line.ts';
import { hasMark, mark } from './marks.ts';
import { postAuthor } from './read-post-data.ts';
import type { StoryHead } from './story-head.ts';

/** Longest line that names an author far from the headline, in characters. */
const maxLineCharacters = 80;

/** Longest line of prose near the headline that may be a byline, in characters of a Latin text. */
const maxBylineCharacters = 120;

/** Reads the byline near the headline; on pages without one, an author named elsewhere. */
export function readByline(page: MetadataPage, head: StoryHead, found: Findings): void {
  if (addAuthors(page, postAuthor(page, head.headline), found, 'visible:post-author')) return;
  const near = [...head.after, ...head.before].filter((line) => !line.isAside && !isParagraph(line));
  const marked = near.flatMap((line) => markedElements(page, line));
  if (addAuthors(page, marked, found)) return;
  const worded = near.flatMap((line) => wordedElements(page, line, lineBefore(page, line)));
  if (addAuthors(page, worded, found) || found.claims.some(namesPeople)) return;
  const bare = findBareNames(page, head);
  if (bare !== undefined && addAuthors(page, [bare], found, 'visible:bare-name')) return;
  let before: TextBlock | undefined;
  for (const line of page.lines) {
    const label = before;
    before = line;
    if (line.text.length > maxLineCharacters) continue;
    const isLabelled = label !== undefined && isLabel(label.text);
    if (!isLabelled && !mayNameAuthor(page, line)) continue;
    const described = describeLine(page.document, line, page.markOf, head.headline);
    if (hasMark(described.marks, mark.aside)) continue;
    const first = markedElements(page, described)[0] ?? wordedElements(page, described, label)[0];
    if (first === undefined || !namesFully(page, first)) continue;
    if (addAuthors(page, [first], found, 'visible:author-elsewhere')) return;
  }
}

/** Whether a line is a paragraph, whose links lead to people that the story speaks of. */
function isParagraph(line: Line): boolean {
  return isProse(line) && line.weight > maxBylineCharacters;
}

function lineBefore({ lines }: MetadataPage, { first }: Line): TextBlock | undefined {
  return lines[firstLineFrom(lines, first) - 1];
}

/** Whether a line or the element that holds it says that it names an author. */
function mayNameAuthor({ document, markOf }: MetadataPage, { container, text, linkCharacters }: TextBlock): boolean {
  const marks = markOf(container) | markOf(document.parent[container] ?? 0);
  return hasMark(marks, mark.author | mark.byline) || (linkCharacters < text.length && beginsWithBy(text));
}

/** Whether all names of an element are whole names: far from the headline, a single word is seldom an author. */
function namesFully({ parseByline }: MetadataPage, { text }: AuthorElement): boolean {
  return parseByline(text).contributors.every(({ name }) => fullName.test(name));
}
