import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type DataSetName, dataSetNames } from '../data/data-sets.ts';
import { peerNames } from '../speed/pages/contenders.ts';
import type { SpeedContext } from '../speed/speed-part.ts';
import { type SpeedPartName, speedPartNames } from '../speed/speed-parts.ts';
import type { BenchEnvironment } from './bench-environment.ts';
import { orBenchError } from './or-bench-error.ts';
import { readCount } from './read-count.ts';
import { readNames } from './read-names.ts';

/** What `bench speed` is asked to do. */
export interface SpeedOptions extends Omit<SpeedContext, 'showProgress'> {
  /** What is measured. */
  readonly parts: readonly SpeedPartName[];
  /** File for the result; none by default. */
  readonly jsonPath?: string;
}

/** Sets of articles: pages that are no articles end early, and tell nothing of the whole way. */
const articleSets: readonly DataSetName[] = dataSetNames.filter((name) => name !== 'wcxb-other');

/**
 * Reads the arguments of `bench speed`.
 *
 * @throws BenchError when an argument is unknown or has no sense.
 */
export function readSpeedOptions(
  args: readonly string[],
  { currentFolder, dataFolder }: BenchEnvironment,
): SpeedOptions {
  const { values } = parseSpeedArguments(args);
  const data = values.data === undefined ? dataFolder : resolve(currentFolder, values.data);
  return {
    parts: readNames('--parts', values.parts, speedPartNames),
    choice: {
      ...(data === undefined ? {} : { dataFolder: data }),
      sets: values.sets === undefined ? articleSets : readNames('--sets', values.sets, dataSetNames),
      count: readCount('--pages', values.pages, 1),
    },
    rounds: readCount('--rounds', values.rounds, 1),
    batchPages: readCount('--batch', values.batch, 1),
    peers: values.systems === undefined ? [] : readNames('--systems', values.systems, peerNames),
    ...(values.json === undefined ? {} : { jsonPath: resolve(currentFolder, values.json) }),
  };
}

function parseSpeedArguments(args: readonly string[]) {
  return orBenchError(() =>
    parseArgs({
      args: [...args],
      options: {
        data: { type: 'string' },
        parts: { type: 'string' },
        sets: { type: 'string' },
        pages: { type: 'string', default: '200' },
        rounds: { type: 'string', default: '7' },
        batch: { type: 'string', default: '2000' },
        systems: { type: 'string' },
        json: { type: 'string' },
      },
    }),
  );
}
