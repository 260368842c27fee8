import type { Observation, Version } from './observation.ts';
import { reconcile } from './reconcile.ts';

/** The versions that observations of one article make, looked at in the order in which they were made. */
export function replay(observations: readonly Observation[]): readonly Version[] {
  const versions: Version[] = [];
  for (const seen of observations.toSorted((one, other) => one.seenAt.getTime() - other.seenAt.getTime())) {
    const latest = versions.at(-1);
    if (latest === undefined) {
      versions.push(firstVersion(seen));
      continue;
    }
    const { outcome, version } = reconcile(latest, seen);
    if (outcome === 'refreshed') versions.pop();
    if (outcome !== 'unchanged') versions.push(version);
  }
  return versions;
}

/** The first version of an article. */
export function firstVersion(seen: Observation): Version {
  return { ...seen, firstSeenAt: seen.seenAt, changes: [] };
}
