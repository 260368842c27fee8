import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import type { Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { readChangelogs } from './changelog/read-changelogs.ts';

const files = docsLoader();

/** The pages of the folder, and the changelog of each published package. */
const pages: Loader = {
  name: 'pages',
  async load(context) {
    await files.load(context);
    const root = join(fileURLToPath(context.config.root), '..', '..');
    for (const { name, id, body } of await readChangelogs(root)) {
      const title = `Changes of ${name}`;
      const data = await context.parseData({ id, data: { title, sidebar: { label: name }, editUrl: false } });
      // Starlight finds the group of a page in the sidebar by this path, where no file is.
      const filePath = `src/content/docs/${id}.md`;
      context.store.set({ id, data, body, filePath, rendered: await context.renderMarkdown(body) });
    }
  },
};

export const collections = {
  docs: defineCollection({ loader: pages, schema: docsSchema() }),
};
