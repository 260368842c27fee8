import type { Document } from '../../../document/document.ts';
import { knownTags, tagNumber } from '../../../document/tag.ts';
import { zoneNames } from '../zones.ts';
import type { FeatureGroup } from './feature-group.ts';

const containers = ['p', 'div', 'li', 'h2', 'h3', 'td', 'blockquote', 'button'] as const;
const surroundings = [
  'article',
  'main',
  'header',
  'footer',
  'nav',
  'ul',
  'ol',
  'table',
  'blockquote',
  'figure',
  'section',
] as const;
const columnOfContainer = columnsOf(containers);
const columnOfSurrounding = columnsOf(surroundings);

/** The elements around a block, and what their names and classes say they are for. */
export const markupFeatures: FeatureGroup = {
  names: [
    ...containers.map((name) => `tag:${name}`),
    ...surroundings.map((name) => `in:${name}`),
    ...zoneNames.map((zone) => `zone:${zone}`),
  ],
  prepare:
    ({ document, blocks, zones }) =>
    (index, rows, at) => {
      const block = blocks[index];
      if (block === undefined) return;
      const container = columnOfContainer[document.tag[block.container] ?? 0] ?? -1;
      if (container >= 0) rows[at + container] = 1;
      markSurroundings(document, block.container, rows, at + containers.length);
      const zone = zones[block.first];
      if (zone !== undefined) rows[at + containers.length + surroundings.length + zoneNames.indexOf(zone)] = 1;
    },
};

function markSurroundings({ tag, parent }: Document, container: number, rows: Float32Array, at: number): void {
  for (let node = container; node > 0; node = parent[node] ?? 0) {
    const column = columnOfSurrounding[tag[node] ?? 0] ?? -1;
    if (column >= 0) rows[at + column] = 1;
  }
}

/** For each known element its place among some; -1 for the others. */
function columnsOf(names: readonly (typeof containers | typeof surroundings)[number][]): Int8Array {
  const columns = new Int8Array(knownTags.length).fill(-1);
  for (const [column, name] of names.entries()) columns[tagNumber(name)] = column;
  return columns;
}
