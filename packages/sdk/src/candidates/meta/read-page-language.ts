import { attributeOf } from '../../document/read-node.ts';
import { addClaim, type Findings } from '../findings.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { readLanguageTag } from '../read-language-tag.ts';

/** Reads language and writing direction of the page off its outermost elements. */
export function readPageLanguage({ document, index }: MetadataPage, found: Findings): void {
  const [html] = index.html;
  if (html === undefined) return;
  const language = attributeOf(document, html, 'lang') ?? attributeOf(document, html, 'xml:lang');
  const value = language === undefined ? undefined : readLanguageTag(language);
  const place = { in: 'element', path: 'html' } as const;
  if (language !== undefined && value !== undefined)
    addClaim(found, { field: 'inLanguage', value, raw: language }, 'html:lang', place);
  const direction = attributeOf(document, html, 'dir')?.trim().toLowerCase();
  if (direction === 'ltr' || direction === 'rtl')
    addClaim(found, { field: 'dir', value: direction, raw: direction }, 'html:dir', place);
}
