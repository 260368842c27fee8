import type { SpeedPart } from '../speed-part.ts';
import { installedSize } from './installed-size.ts';

const megabyte = 1_000_000;

/** What users install. */
const installations: Readonly<Record<string, readonly string[]>> = {
  '@broadsheet/sdk': ['@broadsheet/sdk'],
  'Readability + linkedom': ['@mozilla/readability', 'linkedom'],
};

const packagesBar = 15;
const installedBarMb = 8;

/** How much an installation brings. */
export const installPart: SpeedPart = async () => {
  const rows = await Promise.all(
    Object.entries(installations).map(async ([name, names]) => {
      const { packages, bytes } = await installedSize(names);
      return { name, figures: [packages, bytes / megabyte] };
    }),
  );
  const [packages = 0, megabytes = 0] = rows[0]?.figures ?? [];
  return {
    part: 'install',
    title: 'Installation',
    method: 'Packages with everything they depend on, as installed here, and the length of their files.',
    columns: [
      { name: 'packages', digits: 0 },
      { name: 'MB', digits: 1 },
    ],
    rows,
    bars: [
      { measured: 'packages that come with @broadsheet/sdk', figure: packages, digits: 0, atMost: packagesBar },
      { measured: 'MB that @broadsheet/sdk installs', figure: megabytes, digits: 1, atMost: installedBarMb },
    ],
  };
};
