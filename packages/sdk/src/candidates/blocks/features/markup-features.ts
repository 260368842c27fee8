import { tagNumber } from '../../../document/tag.ts';
import { zoneNames } from '../zones.ts';
import type { BlockPage } from './block-page.ts';
import type { FeatureGroup } from './feature-group.ts';

const containers = [
  'p',
  'div',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'td',
  'blockquote',
  'section',
  'article',
  'dd',
  'pre',
  'button',
  'figcaption',
  'footer',
] as const;
const surroundings = [
  'article',
  'main',
  'aside',
  'header',
  'footer',
  'nav',
  'form',
  'ul',
  'ol',
  'table',
  'blockquote',
  'figure',
  'section',
] as const;
const containerTags = containers.map(tagNumber);

/** The elements around a block, and what their names and classes say they are for. */
export const markupFeatures: FeatureGroup = {
  names: [
    ...containers.map((name) => `tag:${name}`),
    ...surroundings.map((name) => `in:${name}`),
    ...zoneNames.map((zone) => `zone:${zone}`),
  ],
  prepare: (page) => {
    const around = surroundingsOfNodes(page);
    return (index, rows, at) => {
      const block = page.blocks[index];
      if (block === undefined) return;
      const container = containerTags.indexOf(page.document.tag[block.container] ?? 0);
      if (container >= 0) rows[at + container] = 1;
      const bits = around[block.first] ?? 0;
      const firstSurrounding = at + containers.length;
      for (let bit = 0; bits >> bit !== 0; bit++) rows[firstSurrounding + bit] = (bits >> bit) & 1;
      const zone = page.zones[block.first];
      if (zone !== undefined) rows[firstSurrounding + surroundings.length + zoneNames.indexOf(zone)] = 1;
    };
  },
};

/** For each node the elements of `surroundings` that stand around it, a bit each. */
function surroundingsOfNodes({ document }: BlockPage): Int32Array {
  const bitOfTag = document.tagNames.map((name) => surroundings.findIndex((one) => one === name));
  const around = new Int32Array(document.size);
  for (let node = 1; node < document.size; node++) {
    const bit = bitOfTag[document.tag[node] ?? 0] ?? -1;
    around[node] = (around[document.parent[node] ?? 0] ?? 0) | (bit < 0 ? 0 : 1 << bit);
  }
  return around;
}
