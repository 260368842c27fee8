import type { Inline } from '@broadsheet/core/model';
import { resolveUrl } from '../candidates/resolve-url.ts';
import type { Document } from '../document/document.ts';
import { attributeOf, isText, tagName, textContent, textOf } from '../document/read-node.ts';
import { isHidden } from '../document/visibility.ts';
import { foldInlines } from './fold-inlines.ts';

/** A run of text nodes inside one block-level element. */
interface Run {
  readonly container: number;
  readonly first: number;
  readonly last: number;
}

type Wrap = (
  children: readonly Inline[],
  document: Document,
  node: number,
  base: string | undefined,
) => Inline | undefined;

const strong: Wrap = (children) => ({ type: 'strong', children });
const emphasis: Wrap = (children) => ({ type: 'emphasis', children });

/** How each formatting element is written; other elements leave their content as it is. */
const wraps: Readonly<Record<string, Wrap>> = {
  strong,
  b: strong,
  em: emphasis,
  i: emphasis,
  cite: emphasis,
  dfn: emphasis,
  sub: (children) => ({ type: 'sub', children }),
  sup: (children) => ({ type: 'sup', children }),
  code: writeCode,
  kbd: writeCode,
  samp: writeCode,
  tt: writeCode,
  q: (children, document, node, base) => {
    const cite = resolveUrl(attributeOf(document, node, 'cite') ?? '', base);
    return { type: 'quotation', children, ...(cite === undefined ? {} : { cite }) };
  },
  a: (children, document, node, base) => {
    const url = linkTarget(attributeOf(document, node, 'href'), base);
    const title = attributeOf(document, node, 'title');
    return url === undefined ? undefined : { type: 'link', url, children, ...(title ? { title } : {}) };
  },
};

function writeCode(_: readonly Inline[], document: Document, node: number): Inline {
  return { type: 'inlineCode', value: textContent(document, node) };
}

/** Target of a link: web, mail and telephone addresses; anything else, `javascript:` above all, is no target. */
function linkTarget(href: string | undefined, base: string | undefined): string | undefined {
  if (href === undefined || href.startsWith('#')) return undefined;
  const trimmed = href.trim();
  return /^(?:mailto|tel):[^\s<>"]{1,500}$/i.test(trimmed) ? trimmed : resolveUrl(trimmed, base);
}

/** An open formatting element. */
interface Open {
  readonly node: number;
  readonly wrap: Wrap | undefined;
  readonly children: Inline[];
}

/** Reads a run of text with its formatting and links; white space is folded and trimmed. */
export function readInlines(document: Document, run: Run, base: string | undefined): readonly Inline[] {
  if (isOneText(document, run)) return foldInlines([{ type: 'text', value: textOf(document, run.first) }]);
  const root: Open = { node: run.container, wrap: undefined, children: [] };
  const stack: Open[] = [root];
  for (const node of ancestors(document, run)) stack.push(open(document, node, stack));
  for (let node = run.first; node <= run.last; node++) {
    while (stack.length > 1 && node >= (document.end[stack.at(-1)?.node ?? 0] ?? 0)) close(stack, document, base);
    const children = (stack.at(-1) ?? root).children;
    if (isText(document, node)) children.push({ type: 'text', value: textOf(document, node) });
    else if (isHidden(document, node)) node = (document.end[node] ?? node + 1) - 1;
    else if (tagName(document, node) === 'br') children.push({ type: 'break' });
    else if ((document.end[node] ?? 0) > node + 1) stack.push(open(document, node, stack));
  }
  while (stack.length > 1) close(stack, document, base);
  return foldInlines(root.children);
}

/** Whether a run is a text right inside its container, as that of most paragraphs is. */
function isOneText(document: Document, { first, last, container }: Run): boolean {
  return first === last && document.parent[first] === container && isText(document, first);
}

/** Formatting elements between a run's container and its first text node, outermost first. */
function ancestors(document: Document, run: Run): number[] {
  const nodes: number[] = [];
  for (let node = document.parent[run.first] ?? 0; node > run.container; node = document.parent[node] ?? 0)
    nodes.unshift(node);
  return nodes;
}

/** Opens an element; formatting inside the same formatting adds nothing. */
function open(document: Document, node: number, stack: readonly Open[]): Open {
  const name = tagName(document, node);
  const wrap = Object.hasOwn(wraps, name) ? wraps[name] : undefined;
  return { node, wrap: stack.some((outer) => outer.wrap === wrap) ? undefined : wrap, children: [] };
}

function close(stack: Open[], document: Document, base: string | undefined): void {
  const closed = stack.pop();
  const outer = stack.at(-1);
  if (closed === undefined || outer === undefined || closed.children.length === 0) return;
  const wrapped = closed.wrap?.(closed.children, document, closed.node, base);
  if (wrapped === undefined) outer.children.push(...closed.children);
  else outer.children.push(wrapped);
}
