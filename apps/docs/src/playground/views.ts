import { toHtml } from '@broadsheet/formats/html';
import { toMarkdown } from '@broadsheet/formats/markdown';
import { toText } from '@broadsheet/formats/text';
import type { Evidence, Extraction, Feed, Place } from '@broadsheet/sdk';
import { element, table } from './element.ts';
import { isWhole } from './read-input.ts';

/** A way to look at what was read. */
export interface View {
  /** Its tab. */
  readonly label: string;
  /** Makes what it shows. */
  readonly show: () => Node;
}

/** Ways to look at an article. */
export function articleViews({ article, evidence, removed, diagnostics, coverage }: Extraction): readonly View[] {
  return [
    { label: 'Article', show: () => page(toHtml(article)) },
    { label: 'Evidence', show: () => evidenceTable(evidence) },
    {
      label: `Removed (${removed.length})`,
      show: () =>
        element(
          'div',
          element('p', `Coverage: ${(coverage * 100).toFixed(1)} % of the visible characters are accounted for.`),
          table(
            ['id', 'reason', 'text'],
            removed.map(({ id, reason, text }) => [id, reason, text]),
          ),
        ),
    },
    {
      label: `Diagnostics (${diagnostics.length})`,
      show: () =>
        table(
          ['code', 'message'],
          diagnostics.map(({ code, message }) => [element('code', code), message]),
        ),
    },
    { label: 'JSON', show: () => source(JSON.stringify(article, undefined, 2)) },
    { label: 'Markdown', show: () => source(toMarkdown(article)) },
    { label: 'Text', show: () => source(toText(article)) },
    { label: 'HTML', show: () => source(toHtml(article)) },
  ];
}

/** Ways to look at a feed. */
export function feedViews(feed: Feed): readonly View[] {
  return [
    {
      label: 'Items',
      show: () =>
        table(
          ['headline', 'published', 'holds'],
          feed.items.map((item) => [
            item.headline ?? '',
            item.datePublished?.iso ?? '',
            isWhole(item) ? 'the story' : 'a teaser',
          ]),
        ),
    },
    { label: 'JSON', show: () => source(JSON.stringify(feed, undefined, 2)) },
  ];
}

const frameHead = `<!doctype html>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>:root { color-scheme: light dark } body { font: 1rem/1.6 Georgia, serif; margin: 1rem }</style>`;

/**
 * The article as a page of its own: what `toHtml` writes is inert, and the frame is sandboxed all the same. Pictures are
 * not fetched, since the playground asks no server for anything; their descriptions stand in for them.
 */
function page(html: string): Node {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const picture of body.querySelectorAll('img')) picture.replaceWith(`[${picture.alt || 'picture'}]`);
  for (const medium of body.querySelectorAll('video, audio, source')) medium.remove();
  const frame = document.createElement('iframe');
  frame.title = 'The article';
  frame.setAttribute('sandbox', '');
  frame.srcdoc = `${frameHead}${body.innerHTML}`;
  return frame;
}

function source(text: string): Node {
  const block = element('pre', element('code', text));
  block.tabIndex = 0;
  return block;
}

function evidenceTable(evidence: Readonly<Record<string, Evidence>>): Node {
  const rows = Object.entries(evidence).map(([pointer, { winner, rivals }]) => [
    element('code', pointer),
    JSON.stringify(winner.value),
    element('span', element('code', winner.rule), `, ${winner.confidence}, ${describePlace(winner.place)}`),
    rivals.map(({ rule, value }) => `${rule}: ${JSON.stringify(value)}`).join('\n'),
  ]);
  return table(['field', 'value', 'by', 'rivals'], rows);
}

function describePlace(place: Place): string {
  switch (place.in) {
    case 'jsonLd':
      return `JSON-LD ${place.script}${place.pointer}`;
    case 'meta':
      return `meta ${place.name}`;
    case 'header':
      return `header ${place.name}`;
    case 'element':
      return place.path;
    case 'property':
      return place.pointer;
    case 'text':
      return `characters ${place.start} to ${place.end}`;
  }
}
