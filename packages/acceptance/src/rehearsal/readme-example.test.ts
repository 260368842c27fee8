import { expect, test } from 'vitest';
import { checkValues, readmeExample } from './readme-example.ts';

const readme = [
  '# A package',
  '```sh\nnpm install one two\n```',
  '```ts\nimport { add } from "one";\n\nconst sum = add(1, 2);\nsum.value; // 3\nsum.list[0]?.text; // \'three\\n…\'\nsum.all; // [{ a: 1 }]\n```',
  '```ts\nanother;\n```',
].join('\n\n');

const example = readmeExample(readme);

test('readmeExample makes a module of the first example', () => {
  expect(example.packages).toEqual(['one', 'two']);
  expect(example.module).toBe(
    'export const values = [];\nimport { add } from "one";\n\nconst sum = add(1, 2);\nvalues.push(sum.value);\nvalues.push(sum.list[0]?.text);\nvalues.push(sum.all);\n',
  );
});

test('checkValues accepts what the example says', () => {
  expect(() => checkValues(example, '[3, "three\\nand more", [{ "a": 1 }]]')).not.toThrow();
});

test.each([
  '[4, "three\\n", [{ "a": 1 }]]',
  '[3, "four", [{ "a": 1 }]]',
  '[3, "three\\n", [{ "a": 2 }]]',
  '[3, "three\\n"]',
  '{}',
])('checkValues refuses %s', (printed) => {
  expect(() => checkValues(example, printed)).toThrow(/README|example/);
});

test('readmeExample refuses a README without an example', () => {
  expect(() => readmeExample('npm install one')).toThrow('no example');
});
