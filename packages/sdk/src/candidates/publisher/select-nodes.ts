import type { Document } from '../../document/document.ts';
import { attributeOf, tagName } from '../../document/read-node.ts';
import { parseSelector, type SelectorCondition, type SelectorStep } from './parse-selector.ts';

/**
 * The elements of a document that a selector names, in order. One pass without backtracking: each node remembers as
 * bits which steps of the selector it and the elements around it are.
 *
 * @throws {InputError} when the selector cannot be read.
 */
export function selectNodes(document: Document, selector: string): readonly number[] {
  const steps = parseSelector(selector);
  const last = steps.length - 1;
  const own = new Int32Array(document.size);
  const around = new Int32Array(document.size);
  const selected: number[] = [];
  for (let node = 1; node < document.size; node++) {
    const parent = document.parent[node] ?? 0;
    let bits = 0;
    for (const [index, step] of steps.entries()) {
      const before = (step.relation === 'child' ? own[parent] : around[parent]) ?? 0;
      const stands = index === 0 || hasBit(before, index - 1);
      if (stands && isStep(document, node, step)) bits |= 1 << index;
    }
    own[node] = bits;
    around[node] = bits | (around[parent] ?? 0);
    if (hasBit(bits, last)) selected.push(node);
  }
  return selected;
}

function hasBit(bits: number, index: number): boolean {
  return ((bits >> index) & 1) === 1;
}

function isStep(document: Document, node: number, { tag, conditions }: SelectorStep): boolean {
  return (
    (tag === '' || tag === tagName(document, node)) && conditions.every((condition) => holds(document, node, condition))
  );
}

/** Whether an attribute has a value; a class is one of the words of its attribute. */
function holds(document: Document, node: number, { attribute, value }: SelectorCondition): boolean {
  const found = attributeOf(document, node, attribute);
  return found === value || (attribute === 'class' && found !== undefined && found.split(/\s+/u).includes(value));
}
