import { expect, it } from 'vitest';
import { twinPath, writeTwin } from './write-twin.ts';

const page = 'https://docs.example/reference/rules/';

it('begins with title and description, and leaves code alone', () => {
  const body =
    "\nimport RuleTable from './rule-table.astro';\n\nRules.\n\n<RuleTable />\n\n```ts\nimport { a } from 'a';\n```\n";
  expect(writeTwin({ id: 'reference/rules', body, data: { title: 'Rules', description: 'All rules.' } }, page)).toBe(
    `# Rules\n\n> All rules.\n\nRules.\n\n[Shown on the page](${page})\n\n\`\`\`ts\nimport { a } from 'a';\n\`\`\`\n`,
  );
});

it('needs neither text nor description', () => {
  expect(writeTwin({ id: 'empty', data: { title: 'Empty' } }, page)).toBe('# Empty\n\n\n');
});

it.each([
  ['', 'index.md'],
  ['index', 'index.md'],
  ['guides/fetch-safely', 'guides/fetch-safely.md'],
])('has a path for %j', (id, path) => expect(twinPath(id)).toBe(path));
