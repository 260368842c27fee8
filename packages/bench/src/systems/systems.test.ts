import { expect, it } from 'vitest';
import { fictionalPages } from '../testing/fictional-pages.ts';
import type { Outcome } from './outcome.ts';
import { systemNames, systems } from './systems.ts';

const page = fictionalPages['fundus']?.[0];

it.each(systemNames)('%s reads a page and says only what it offers', async (name) => {
  const run = await systems[name].load();
  const outcome: Outcome = await run({ html: page?.html ?? '', url: page?.truth.url ?? '' });
  expect(outcome).toMatchObject({ status: 'answered', prediction: { text: expect.stringContaining('two welders') } });
  const offered: readonly string[] = systems[name].offers;
  const said = outcome.status === 'answered' ? Object.keys(outcome.prediction) : [];
  expect(said.filter((field) => !offered.includes(field))).toEqual([]);
});

it.each(systemNames)('%s does not need an address', async (name) => {
  const run = await systems[name].load();
  await expect(Promise.resolve(run({ html: page?.html ?? '' }))).resolves.toMatchObject({ status: 'answered' });
});
