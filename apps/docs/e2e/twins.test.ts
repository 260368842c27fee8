import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const site = join(import.meta.dirname, '..', 'dist');
const files = await readdir(site, { recursive: true });
const pages = files.filter((path) => path === 'index.html' || path.endsWith('/index.html'));
const twins = pages.map((page) => (page === 'index.html' ? 'index.md' : page.replace('/index.html', '.md')));

describe('the Markdown twins', () => {
  it('are those of all pages', () => {
    expect(pages).not.toHaveLength(0);
    expect(new Set(files.filter((path) => path.endsWith('.md')))).toEqual(new Set(twins));
  });

  it('are linked from their pages', async () => {
    const unlinked = await Promise.all(
      pages.map(async (page, index) => {
        const html = await readFile(join(site, page), 'utf8');
        return html.includes(`<link rel="alternate" type="text/markdown" href="/${twins[index]}"`) ? [] : [page];
      }),
    );
    expect(unlinked.flat()).toEqual([]);
  });

  it('are listed in llms.txt, each once', async () => {
    const list = await readFile(join(site, 'llms.txt'), 'utf8');
    const paths = [...list.matchAll(/^- \[.+?\]\(https:\/\/[^/]+\/([^)]+)\)/gm)].map(([, path]) => path);
    expect(paths).toHaveLength(twins.length);
    expect(new Set(paths)).toEqual(new Set(twins));
  });
});
