import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readChangelogs } from '../src/changelog/read-changelogs.ts';

const app = join(import.meta.dirname, '..');
const changelogs = await readChangelogs(join(app, '..', '..'));

it('knows the published packages', () => {
  const names = ['core', 'formats', 'ingest', 'mcp', 'sdk'].map((name) => `@broadsheet/${name}`);
  expect(changelogs.map(({ name }) => name)).toEqual(names);
});

it.each(changelogs)('shows what has changed in $name', async ({ id, name, body }) => {
  const html = await readFile(join(app, 'dist', id, 'index.html'), 'utf8');
  expect(html).toContain(`Changes of ${name}`);
  expect(html).toContain(`>${/^## (.+)$/m.exec(body)?.[1]}</h2>`);
  expect(await readFile(join(app, 'dist', `${id}.md`), 'utf8')).toContain(body);
});
