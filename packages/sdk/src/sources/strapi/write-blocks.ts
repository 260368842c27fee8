import { isRecord, textOfField, type JsonRecord } from '../json-record.ts';

/** Writes the blocks of Strapi's editor as HTML, which all content is read from; text is taken for HTML already. */
export function writeBlocks(content: unknown): string {
  if (typeof content === 'string') return content;
  return childrenOf({ children: content }).map(writeNode).join('');
}

/** How each type of node is written; the content of other types stands for itself. */
const writers: Readonly<Record<string, (node: JsonRecord) => string>> = {
  paragraph: (node) => wrap('p', node),
  heading: (node) => wrap(`h${[1, 2, 3, 4, 5, 6].find((level) => level === node['level']) ?? 2}`, node),
  list: (node) => wrap(node['format'] === 'ordered' ? 'ol' : 'ul', node),
  'list-item': (node) => wrap('li', node),
  quote: (node) => `<blockquote>${wrap('p', node)}</blockquote>`,
  code: (node) => `<pre>${wrap('code', node)}</pre>`,
  link: (node) => `<a href="${escape(textOfField(node, 'url') ?? '')}">${inside(node)}</a>`,
  image: writeImage,
  text: writeText,
};

/** Marks of a text, each with its element. */
const marks = { bold: 'strong', italic: 'em', code: 'code' } as const;

function writeNode(node: JsonRecord): string {
  const type = textOfField(node, 'type') ?? '';
  return (Object.hasOwn(writers, type) ? writers[type]?.(node) : undefined) ?? inside(node);
}

function writeText(node: JsonRecord): string {
  const { text: written } = node;
  const text = escape(typeof written === 'string' ? written : '');
  return Object.entries(marks).reduce(
    (inner, [mark, tag]) => (node[mark] === true ? `<${tag}>${inner}</${tag}>` : inner),
    text,
  );
}

function writeImage(node: JsonRecord): string {
  const image = isRecord(node['image']) ? node['image'] : {};
  const [url, alt, caption] = ['url', 'alternativeText', 'caption'].map((name) =>
    escape(textOfField(image, name) ?? ''),
  );
  return `<figure><img src="${url}" alt="${alt}"><figcaption>${caption}</figcaption></figure>`;
}

function wrap(tag: string, node: JsonRecord): string {
  return `<${tag}>${inside(node)}</${tag}>`;
}

function inside(node: JsonRecord): string {
  return childrenOf(node).map(writeNode).join('');
}

function childrenOf(node: JsonRecord): readonly JsonRecord[] {
  return Array.isArray(node['children']) ? node['children'].filter(isRecord) : [];
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
