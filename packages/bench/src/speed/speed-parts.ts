import { batchPart } from './batch/batch-part.ts';
import { feedsPart } from './feeds/feeds-part.ts';
import { growthPart } from './growth/growth-part.ts';
import { memoryPart } from './memory/memory-part.ts';
import { pagesPart } from './pages/pages-part.ts';
import { bundlePart } from './size/bundle-part.ts';
import { installPart } from './size/install-part.ts';
import type { SpeedPart } from './speed-part.ts';
import { startPart } from './start/start-part.ts';

/** Everything that `bench speed` measures, in the order of its tables. One line a part. */
export const speedParts = {
  pages: pagesPart,
  growth: growthPart,
  memory: memoryPart,
  feeds: feedsPart,
  batch: batchPart,
  start: startPart,
  bundle: bundlePart,
  install: installPart,
} as const satisfies Readonly<Record<string, SpeedPart>>;

/** Name of a part. */
export type SpeedPartName = keyof typeof speedParts;

/** Names of the parts, in the order of the tables. */
export const speedPartNames: readonly SpeedPartName[] = Object.keys(speedParts).filter(isSpeedPartName);

function isSpeedPartName(name: string): name is SpeedPartName {
  return Object.hasOwn(speedParts, name);
}
