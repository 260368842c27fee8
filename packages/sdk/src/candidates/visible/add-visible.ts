import type { ClaimRule } from '../claim-rules.ts';
import { addClaim, type Findings, type Reading } from '../findings.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { cssPath } from './css-path.ts';

/** Adds a claim that stands in visible elements: the first is its place, all of them hold metadata rather than body. */
export function addVisible(
  { document }: MetadataPage,
  found: Findings,
  reading: Reading,
  rule: ClaimRule,
  node: number,
  ...others: readonly number[]
): void {
  const claim = addClaim(found, reading, rule, { in: 'element', path: cssPath(document, node) });
  for (const element of [node, ...others]) found.visible.push({ claim, node: element });
}
