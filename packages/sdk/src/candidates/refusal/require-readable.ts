import type { Document } from '../../document/document.ts';
import { tagName, textContent } from '../../document/read-node.ts';
import { NotAnArticleError, type NotAnArticleKind } from '../../errors/not-an-article-error.ts';
import { type LabelledBlock, weightOfStory } from '../blocks/labelled-block.ts';
import { foldSpace } from '../clean-text.ts';
import { refusalRows } from './refusal-words.ts';

/** Characters of a page among which the words of a refusal are looked for. */
const maxTextCharacters = 8000;
const headingNames = new Set(['title', 'h1', 'h2']);

/**
 * Makes sure that a page does not stand in the way of an article as far as its words tell.
 *
 * @throws {NotAnArticleError} when it does: a challenge, a page not found, a question about
 *   cookies, an offer to subscribe. Pages with running text of some length are never refused.
 */
export function requireReadable(document: Document, blocks: readonly LabelledBlock[], url: string | undefined): void {
  const kind = detectRefusal(document, blocks);
  if (kind !== undefined) throw new NotAnArticleError(kind, url);
}

function detectRefusal(document: Document, blocks: readonly LabelledBlock[]): NotAnArticleKind | undefined {
  const body = weightOfStory(blocks);
  const rows = refusalRows.filter((row) => body <= row.maxBodyCharacters);
  if (rows.length === 0) return undefined;
  const headings = headingsOf(document);
  const text = blocks
    .map((block) => block.text)
    .join('\n')
    .slice(0, maxTextCharacters)
    .toLowerCase();
  return rows.find(
    (row) => row.headings.some((word) => headings.includes(word)) || row.texts.some((word) => text.includes(word)),
  )?.kind;
}

function headingsOf(document: Document): string {
  const headings: string[] = [];
  for (let node = 1; node < document.size; node++) {
    if (headingNames.has(tagName(document, node))) headings.push(foldSpace(textContent(document, node)).toLowerCase());
  }
  return headings.join('\n');
}
