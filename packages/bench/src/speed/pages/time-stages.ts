import {
  defaultExtractLimits,
  findUpdates,
  readMetadata,
  readStory,
  scanHtml,
  segmentBlocks,
  storyHints,
} from '@broadsheet/sdk/training';
import type { PageInput } from '../../systems/system.ts';
import { cpuTimeMs } from '../cpu-time.ts';

/** The stages between a page and its candidates, in their order. */
export const stageNames = ['scan', 'segmentation', 'metadata', 'story'] as const;

/** Takes a page through the stages as `extractArticle` does, and tells how long each took, in milliseconds. */
export function timeStages({ html, url }: PageInput): readonly number[] {
  const times = [cpuTimeMs()];
  const document = scanHtml(html, defaultExtractLimits);
  times.push(cpuTimeMs());
  const lines = segmentBlocks(document);
  times.push(cpuTimeMs());
  const metadata = readMetadata(document, {
    ...(url === undefined ? {} : { url }),
    lines,
    limits: defaultExtractLimits,
  });
  times.push(cpuTimeMs());
  readStory(document, lines, storyHints(metadata, findUpdates(document, metadata.claims)), metadata.baseUrl);
  times.push(cpuTimeMs());
  return times.slice(1).map((time, index) => time - (times[index] ?? time));
}
