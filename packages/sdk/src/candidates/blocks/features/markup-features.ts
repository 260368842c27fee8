import { tagName } from '../../../document/read-node.ts';
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
/** The elements around a block, and what their names and classes say they are for. */
export const markupFeatures: FeatureGroup = {
  names: [
    ...containers.map((name) => `tag:${name}`),
    ...surroundings.map((name) => `in:${name}`),
    ...zoneNames.map((zone) => `zone:${zone}`),
  ],
  prepare: (page) => {
    const around = surroundingsOfNodes(page);
    return (index, put) => {
      const block = page.blocks[index];
      if (block === undefined) return;
      const tag = tagName(page.document, block.container);
      const bits = around[block.first] ?? 0;
      const zone = page.zones[block.first];
      for (const name of containers) put(Number(tag === name));
      for (let bit = 0; bit < surroundings.length; bit++) put((bits >> bit) & 1);
      for (const name of zoneNames) put(Number(zone === name));
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
