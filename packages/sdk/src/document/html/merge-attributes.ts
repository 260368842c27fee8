import { attributeNumber } from '../attribute.ts';
import { hasName, moveForward } from './attributes.ts';
import type { Scan } from './scan.ts';

const classAttribute = attributeNumber('class');

/** Gives an element those attributes of the tag in hand that it does not have yet (HTML standard, 13.2.6.4.7, `html`, `body`). */
export function mergeAttributes(scan: Scan, node: number): void {
  const { attributes, nodes } = scan;
  const first = nodes.firstAttribute[node] ?? 0;
  for (let index = attributes.kept; index < attributes.size; index++) {
    const end = nodes.firstAttribute[node + 1] ?? 0;
    if (hasName(attributes, attributes.name[index] ?? 0, first, end)) continue;
    if (end - first >= scan.limits.maxAttributes) {
      scan.capped.attributes = true;
      return;
    }
    if (attributes.name[index] === classAttribute) nodes.classNumber[node] = scan.token.classNumber;
    moveForward(attributes, index, end);
    attributes.kept++;
    for (let later = node + 1; later <= nodes.size; later++)
      nodes.firstAttribute[later] = (nodes.firstAttribute[later] ?? 0) + 1;
  }
}
