import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/**
 * Writes the licences of the packages whose code a bundle holds beside it, as they ask for.
 *
 * @param path - Where to write them.
 * @throws {Error} from the build, when a package has no licence.
 */
export function bundleNotices(path: string): Plugin {
  return {
    name: 'bundle-notices',
    setup: (build) => {
      build.initialOptions.metafile = true;
      build.onEnd(async ({ metafile }) => {
        const inputs = Object.values(metafile?.outputs ?? {}).flatMap((output) => Object.entries(output.inputs));
        const held = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).flatMap(([input]) => folderOf(input));
        const notices = await Promise.all([...new Set(held)].map((folder) => readNotice(folder)));
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, notices.toSorted().join('\n'));
      });
    },
  };
}

/** Folder of the package that a file of node_modules belongs to. */
function folderOf(file: string): readonly string[] {
  const [folder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? [];
  return folder === undefined ? [] : [folder];
}

async function readNotice(folder: string): Promise<string> {
  const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined) throw new Error(`The package in ${folder} has no licence; nothing of it may be bundled.`);
  const name = folder.split('/node_modules/').at(-1) ?? folder;
  return `# ${name}\n\n${(await readFile(join(folder, file), 'utf8')).trim()}\n`;
}
