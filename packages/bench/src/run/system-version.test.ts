import { expect, it } from 'vitest';
import { systems } from '../systems/systems.ts';
import { systemVersion } from './system-version.ts';

it('names every package with its version', async () => {
  expect(await systemVersion(systems['readability-jsdom'])).toMatch(
    /^@mozilla\/readability \d+\.\d+\.\d+ \+ jsdom \d+\.\d+\.\d+$/,
  );
});

it('says what is not installed', async () => {
  await expect(systemVersion({ ...systems.defuddle, packages: ['no-such-package'] })).rejects.toThrow(
    'no-such-package',
  );
});
