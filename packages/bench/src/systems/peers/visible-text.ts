/** Elements that do not part the words around them. */
const inlineNames = new Set(
  [
    'a',
    'abbr',
    'acronym',
    'b',
    'bdi',
    'bdo',
    'big',
    'cite',
    'code',
    'data',
    'del',
    'dfn',
    'em',
    'font',
    'i',
    'ins',
    'kbd',
  ]
    .concat([
      'mark',
      'q',
      'rp',
      'rt',
      'ruby',
      's',
      'samp',
      'small',
      'span',
      'strike',
      'strong',
      'sub',
      'sup',
      'time',
      'tt',
    ])
    .concat(['u', 'var', 'wbr', '#text', '#comment']),
);

/** Elements whose text is never shown. */
const unseenNames = new Set(['head', 'script', 'style', 'noscript', 'template', 'iframe', 'object', 'svg', 'textarea']);

const textNodeType = 3;

/**
 * The text that a reader could see of a DOM tree, a line break at both ends of every element that is not part of a
 * line. The same for every peer, so that none loses words because its own text runs headings into paragraphs.
 */
export function visibleText(root: Node): string {
  let text = '';
  const breakLine = (node: Node): void => {
    text += inlineNames.has(node.nodeName.toLowerCase()) ? '' : '\n';
  };
  let node: Node | null = root;
  while (node !== null) {
    if (node.nodeType === textNodeType) {
      text += node.nodeValue ?? '';
    }
    breakLine(node);
    const child: Node | null = unseenNames.has(node.nodeName.toLowerCase()) ? null : node.firstChild;
    node = child ?? nextAfter(node, root, breakLine);
  }
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();
}

/** The node after `node` and everything in it, in document order; calls `leave` for every node that ends before it. */
function nextAfter(node: Node, root: Node, leave: (node: Node) => void): Node | null {
  let current: Node | null = node;
  while (current !== null) {
    leave(current);
    if (current === root) {
      return null;
    }
    if (current.nextSibling !== null) {
      return current.nextSibling;
    }
    current = current.parentNode;
  }
  return null;
}
