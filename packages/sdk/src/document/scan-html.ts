import type { Document } from './document.ts';
import { clearAttributes, createAttributes } from './html/attributes.ts';
import { clearClassTable, createClassTable } from './html/class-table.ts';
import { completePage } from './html/in-head.ts';
import { insertImplied } from './html/insert.ts';
import { insertionMode } from './html/insertion-mode.ts';
import { copyNameTable, createTagTable } from './html/name-table.ts';
import { clearNodes, createNodes } from './html/nodes.ts';
import { leaveNoscript } from './html/noscript.ts';
import { createOpenElements } from './html/open-elements.ts';
import { isFull, readTokens } from './html/read-tokens.ts';
import type { Scan, ScanLimits } from './html/scan.ts';
import { toDocument } from './html/to-document.ts';
import { knownTags, tagNumber } from './tag.ts';

/** Smallest depth that holds `html`, `head` or `body`, and a table in it. */
const minDepth = 8;

/** The names that every document knows. */
const tagTable = createTagTable(knownTags);

/** The memory in which trees grow, one after the other. */
const nodes = createNodes();
const attributes = createAttributes();
const classes = createClassTable();

/**
 * Reads a page into a flat tree as a browser would, in one pass over the text.
 *
 * The tree is that of the HTML standard, section 13.2, with these differences: comments, processing instructions and
 * doctypes leave no node; the content of `template` is kept as its children; the content of `noscript` is read as markup
 * that cannot reach out of it; frames are left out; elements beyond a limit are put side by side. Time grows with the
 * length of the text, whatever the text is; nothing throws.
 *
 * @param source The page, decoded.
 * @param limits See {@link ScanLimits}; `Document.capped` tells which were met.
 */
export function scanHtml(source: string, limits: ScanLimits): Document {
  const scan = createScan(source, limits);
  insertImplied(scan, tagNumber('html'));
  do {
    readTokens(scan);
    leaveNoscript(scan);
  } while (scan.position < scan.limit && !isFull(scan));
  completePage(scan);
  return toDocument(scan);
}

function createScan(source: string, limits: ScanLimits): Scan {
  clearNodes(nodes);
  clearAttributes(attributes);
  clearClassTable(classes);
  return {
    source,
    limits: { ...limits, maxDepth: Math.max(limits.maxDepth, minDepth) },
    position: 0,
    limit: source.length,
    token: { start: 0, finish: 0, words: 0, tag: 0, classNumber: 0, selfClosing: false },
    tags: copyNameTable(tagTable),
    attributes,
    classes,
    nodes,
    open: createOpenElements(),
    formatting: { entries: [] },
    mode: insertionMode.initial,
    templateModes: [],
    fostering: false,
    quirks: true,
    head: 0,
    body: 0,
    form: 0,
    noscript: undefined,
    skipLineFeedAt: -1,
    flattened: new Uint16Array(256),
    capped: { depth: false, nodes: false, attributes: false },
  };
}
