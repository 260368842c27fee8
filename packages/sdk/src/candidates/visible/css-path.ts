import type { Document } from '../../document/document.ts';
import { attributeOf, tagName } from '../../document/read-node.ts';

/** Identifiers that can stand in a path as they are. */
const plainIdentifier = /^[a-z][\w-]{0,60}$/iu;

/**
 * CSS path of an element: from the nearest element above it that has an `id`, else from the document, by name and,
 * where several children have that name, by number.
 */
export function cssPath(document: Document, node: number): string {
  const steps: string[] = [];
  for (let at = node; at > 0; at = document.parent[at] ?? 0) {
    const id = attributeOf(document, at, 'id');
    if (id !== undefined && plainIdentifier.test(id)) {
      steps.push(`#${id}`);
      break;
    }
    steps.push(stepTo(document, at));
  }
  return steps.toReversed().join(' > ');
}

function stepTo(document: Document, node: number): string {
  const name = tagName(document, node);
  const parent = document.parent[node] ?? 0;
  let place = 0;
  let count = 0;
  const end = document.end[parent] ?? 0;
  for (let child = parent + 1; child < end; child = document.end[child] ?? end) {
    if (document.tag[child] !== document.tag[node]) continue;
    count++;
    if (child === node) place = count;
  }
  return count > 1 ? `${name}:nth-of-type(${place})` : name;
}
