import { tagName, textContent } from '../../document/read-node.ts';
import { foldSpace } from '../clean-text.ts';
import { cutTitle } from '../cut-title.ts';
import { addClaim, type Findings } from '../findings.ts';
import type { MetadataPage } from '../metadata-page.ts';
import type { PageIndex } from '../page-index.ts';

/** Longest title that is read. */
const maxTitleCharacters = 2000;

/** Text of the page's `title` element; that of a drawing is none. */
export function titleText({ document, title }: PageIndex): string | undefined {
  const node = title.find((at) => !isDrawn(tagName(document, document.parent[at] ?? 0)));
  return node === undefined
    ? undefined
    : foldSpace(textContent(document, node).slice(0, maxTitleCharacters)) || undefined;
}

function isDrawn(parent: string): boolean {
  return parent !== 'head' && parent !== 'html' && parent !== 'body';
}

/** Reads the headline in the title of the page, without the name of the site. */
export function readTitle(page: MetadataPage, found: Findings): void {
  const raw = titleText(page.index);
  if (raw === undefined) return;
  const value = cutTitle(raw, page);
  addClaim(found, { field: 'headline', value, raw }, 'title', { in: 'element', path: 'title' });
}
