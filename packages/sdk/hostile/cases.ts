import { contentCases } from './cases/contents.ts';
import { brokenCases } from './cases/broken-answers.ts';
import { detourCases } from './cases/detours.ts';
import { nameCases } from './cases/names.ts';
import { mannersCases } from './cases/manners.ts';
import { sizeCases } from './cases/sizes.ts';
import { slowCases } from './cases/slowness.ts';
import type { HostileCase } from './hostile-case.ts';

/** Everything that a server can do to a client. One file for each way to misbehave. */
export const cases: readonly HostileCase[] = [
  ...sizeCases,
  ...slowCases,
  ...brokenCases,
  ...detourCases,
  ...nameCases,
  ...mannersCases,
  ...contentCases,
];
