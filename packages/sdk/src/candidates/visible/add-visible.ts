import type { TextBlock } from '../blocks/labelled-block.ts';
import type { ClaimRule } from '../claim-rules.ts';
import { addClaim, type Findings, type Reading } from '../findings.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { elementPlace } from './element-place.ts';
import { elementOf } from './line.ts';

/** Adds a claim that stands in visible elements: the first is its place, all of them hold metadata rather than body. */
export function addVisible(
  { document }: MetadataPage,
  found: Findings,
  reading: Reading,
  rule: ClaimRule,
  nodes: readonly number[],
): void {
  const claim = addClaim(found, reading, rule, elementPlace(document, nodes[0] ?? 0));
  for (const node of nodes) found.visible.push({ claim, node });
}

/** Adds a claim that stands in lines. */
export function addLines(
  page: MetadataPage,
  found: Findings,
  reading: Reading,
  rule: ClaimRule,
  lines: readonly TextBlock[],
): void {
  const nodes = lines.map((line) => elementOf(page.document, line));
  addVisible(page, found, reading, rule, nodes);
}
