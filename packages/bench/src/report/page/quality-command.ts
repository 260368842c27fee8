import { dataSetNames } from '../../data/data-sets.ts';
import type { QualityResult } from '../../results/quality-result.ts';
import { systemNames } from '../../systems/systems.ts';

/** The command that makes a result like this one; what is the default is left out. */
export function qualityCommand({ sets, systems, part, limit, withoutRules }: QualityResult): string {
  return [
    'pnpm bench quality --data <folder>',
    ...listed(
      '--sets',
      sets.map(({ set }) => set),
      dataSetNames,
    ),
    ...listed('--systems', Object.keys(systems), systemNames),
    ...(part === 'all' ? [] : [`--part ${part}`]),
    ...(limit === undefined ? [] : [`--limit ${limit}`]),
    ...listed('--without', withoutRules, []),
    '--json quality.json',
  ].join(' ');
}

function listed(option: string, names: readonly string[], defaults: readonly string[]): readonly string[] {
  return names.join() === defaults.join() ? [] : [`${option} ${names.join()}`];
}
