import { expect, test } from 'vitest';
import { majorsOf } from './pending-majors.ts';

test('majorsOf reads the head of a changeset only', () => {
  const changeset = `---\n'@broadsheet/core': major\n"@broadsheet/sdk": minor\n@broadsheet/formats: major\n---\n\n'@broadsheet/sdk': major\n`;
  expect(majorsOf(changeset)).toEqual(['@broadsheet/core', '@broadsheet/formats']);
});
