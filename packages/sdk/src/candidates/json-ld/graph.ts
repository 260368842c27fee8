import { isJsonObject, type JsonObject } from './json-value.ts';

/** An object of the JSON-LD of a page, with where it stands. */
export interface GraphNode {
  readonly value: JsonObject;
  /** Number of the script in the page, from 0. */
  readonly script: number;
  /** JSON pointer inside the script. */
  readonly pointer: string;
  /** Whether it stands on its own rather than as a part of something else. */
  readonly free: boolean;
}

/** The JSON-LD of a page as one graph over all of its scripts. */
export interface Graph {
  /** Objects with a type, in order. */
  readonly nodes: readonly GraphNode[];
  /** The fullest object of each `@id`. */
  readonly byId: ReadonlyMap<string, GraphNode>;
}

/** Keys under which an object still stands on its own. */
const freeKeys = new Set(['@graph', 'mainEntity', 'mainEntityOfPage']);
/** Objects below this depth are not looked at: no page describes itself so deep. */
const maxDepth = 32;
/** Objects and lists that are looked at; a page with more is a catalogue. */
const maxValues = 50_000;

interface Pending {
  readonly value: unknown;
  readonly script: number;
  readonly pointer: string;
  readonly free: boolean;
  readonly depth: number;
}

/** Builds the graph from the parsed scripts; `scripts[n]` holds the documents of script `n`. */
export function buildGraph(scripts: readonly (readonly unknown[])[]): Graph {
  const nodes: GraphNode[] = [];
  const byId = new Map<string, GraphNode>();
  const pending: Pending[] = scripts.flatMap(rootsOf).toReversed();
  let count = 0;
  for (let at = pending.pop(); at !== undefined && count < maxValues; at = pending.pop()) {
    if (typeof at.value !== 'object' || at.value === null || at.depth > maxDepth) continue;
    count++;
    if (isJsonObject(at.value)) addNode({ ...at, value: at.value }, nodes, byId);
    pushChildren(at, at.value, pending);
  }
  return { nodes, byId };
}

function rootsOf(documents: readonly unknown[], script: number): Pending[] {
  const parted = documents.length > 1;
  return documents.map((value, index) => ({ value, script, pointer: parted ? `/${index}` : '', free: true, depth: 0 }));
}

function pushChildren(at: Pending, value: object, pending: Pending[]): void {
  const isList = Array.isArray(value);
  const children: Pending[] = [];
  for (const [key, child] of Object.entries(value)) {
    if (typeof child !== 'object' || child === null) continue;
    const free = at.free && (isList || freeKeys.has(key));
    children.push({
      value: child,
      script: at.script,
      pointer: `${at.pointer}/${escapeKey(key)}`,
      free,
      depth: at.depth + 1,
    });
  }
  for (let index = children.length - 1; index >= 0; index--) {
    const child = children[index];
    if (child !== undefined) pending.push(child);
  }
}

function addNode(node: GraphNode, nodes: GraphNode[], byId: Map<string, GraphNode>): void {
  if (node.value['@type'] !== undefined) nodes.push(node);
  const id = node.value['@id'];
  if (typeof id !== 'string') return;
  const known = byId.get(id);
  if (known === undefined || fullness(node) > fullness(known)) byId.set(id, node);
}

function fullness(node: GraphNode): number {
  return Object.keys(node.value).length;
}

/** A key as a part of a JSON pointer (RFC 6901). */
function escapeKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
