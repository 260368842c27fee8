import { escapeHtml } from './escape-html.ts';
import { frameDocument } from './frame-document.ts';
import { pageDocument } from './page-document.ts';

/** Records are shown to this depth; what lies deeper is written as JSON. */
const maxDepth = 8;
/** A part longer than this, as JSON, is folded, unless the story's content is in it. */
const longCharacters = 1200;

/**
 * A record of a CMS or a feed as a list of its properties. Each value is found by its JSON pointer; texts with markup
 * are shown as what they mark up.
 */
export function recordDocument(record: unknown): string {
  return frameDocument(valueOf(record, '', 0));
}

function valueOf(value: unknown, pointer: string, depth: number): string {
  const at = `data-pointer="${escapeHtml(pointer)}"`;
  if (typeof value === 'string') return textOf(value, at);
  if (typeof value !== 'object' || value === null || depth >= maxDepth)
    return `<span ${at}>${escapeHtml(JSON.stringify(value) ?? '')}</span>`;
  const items = Object.entries(value).map(([name, item]) => {
    const shown = valueOf(item, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, depth + 1);
    return Array.isArray(value) ? `<li>${shown}</li>` : `<dt>${escapeHtml(name)}</dt><dd>${shown}</dd>`;
  });
  const list = Array.isArray(value) ? `<ol ${at}>${items.join('')}</ol>` : `<dl ${at}>${items.join('')}</dl>`;
  const isFolded = depth > 0 && !list.includes(contentMark) && JSON.stringify(value).length > longCharacters;
  return isFolded ? `<details><summary>${items.length} parts</summary>${list}</details>` : list;
}

const contentMark = ' data-content>';

/** Markup is taken for the content of the story where it holds paragraphs. */
function textOf(text: string, at: string): string {
  if (isContent(text)) return `<div ${at}${contentMark}${pageDocument({ html: text }, undefined)}</div>`;
  return `<span dir="auto" ${at}>${escapeHtml(text)}</span>`;
}

function isContent(text: string): boolean {
  return (text.match(/<p[\s>]/gi)?.length ?? 0) > 1;
}
