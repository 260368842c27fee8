import type { HtmlInput } from '@broadsheet/sdk';
import { escapeHtml } from './escape-html.ts';

/**
 * A page as its publisher sent it. No element is taken out, so that paths into it stay right; what it must not do, the
 * headers of the answer forbid. Scripts become data all the same, since browsers complain of each that is forbidden,
 * and hints to connect to other hosts, which no header forbids, lose their address.
 */
export function pageDocument({ html, url }: HtmlInput): string {
  const quiet = html
    .replace(/<script\b(?![^>]{0,2000}ld\+json)/gi, '<script type="text/plain"')
    .replace(/<link\b[^>]{0,2000}>/gi, (link) =>
      /\brel\s*=\s*["']?[^"'>]*stylesheet/i.test(link) ? link : link.replace(/\bhref\s*=/gi, 'data-href='),
    );
  return url === undefined ? quiet : withBase(quiet, url);
}

/** Relative addresses of pictures and styles are those of the publisher. */
function withBase(html: string, url: string): string {
  const base = `<base href="${escapeHtml(url)}">`;
  const head = /<head(?:\s[^>]{0,2000})?>/i.exec(html) ?? /^\s*<!doctype[^>]{0,2000}>/i.exec(html);
  if (head === null) return `${base}${html}`;
  const end = head.index + head[0].length;
  return `${html.slice(0, end)}${base}${html.slice(end)}`;
}
