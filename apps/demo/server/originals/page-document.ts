import type { HtmlInput } from '@broadsheet/sdk';
import { escapeHtml } from './escape-html.ts';

/** Elements that load a file or a page, and the attributes that name it. */
const loaders = /<(?:img|source|video|audio|track|input|link)\b[^>]{0,4000}>/gi;
const frames = /<(?:iframe|frame|embed|object)\b[^>]{0,4000}>/gi;
const addresses = /(?<=\s)(?=(?:src|srcset|poster|href|imagesrcset|data)\s*=)/gi;

/**
 * A page as its publisher sent it. No element is taken out, so that paths into it stay right. What it must not do, the
 * headers of the answer forbid; scripts become data and addresses become plain attributes all the same, since browsers
 * complain of each thing that is forbidden, and no header forbids a hint to connect to another host.
 *
 * @param ownOrigin - Origin whose pages may load their own files.
 */
export function pageDocument({ html, url }: HtmlInput, ownOrigin: string | undefined): string {
  const isOwn = url !== undefined && new URL(url).origin === ownOrigin;
  const quiet = html
    .replace(/<script\b(?![^>]{0,2000}ld\+json)/gi, '<script type="text/plain"')
    .replace(frames, silence)
    .replace(loaders, (tag) => (isOwn && !isHint(tag) ? tag : silence(tag)));
  return url === undefined ? quiet : withBase(quiet, url);
}

function silence(tag: string): string {
  return tag.replace(addresses, 'data-');
}

function isHint(tag: string): boolean {
  return /^<link/i.test(tag) && !/\brel\s*=\s*["']?[^"'>]*stylesheet/i.test(tag);
}

/** Relative addresses of pictures and styles are those of the publisher. */
function withBase(html: string, url: string): string {
  const base = `<base href="${escapeHtml(url)}">`;
  const head = /<head(?:\s[^>]{0,2000})?>/i.exec(html) ?? /^\s*<!doctype[^>]{0,2000}>/i.exec(html);
  if (head === null) return `${base}${html}`;
  const end = head.index + head[0].length;
  return `${html.slice(0, end)}${base}${html.slice(end)}`;
}
