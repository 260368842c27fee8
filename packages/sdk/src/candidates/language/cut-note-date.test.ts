import { expect, test } from 'vitest';
import { cutNoteDate } from './cut-note-date.ts';

test.each([
  ['Correction, June 4, 2026: The tram ran in 2017.', 'Correction: The tram ran in 2017.', '2026-06-04'],
  ['Update — 3 May 2024, 15:47: The council met.', 'Update: The council met.', '2024-05-03T15:47'],
  ['Rectificatif (4 juin 2026) : Le tram roulait.', 'Rectificatif: Le tram roulait.', '2026-06-04'],
])('%s', (line, text, iso) => {
  expect(cutNoteDate(line)).toMatchObject({ text, date: { iso } });
});

test.each([
  'Correction: The tram ran on June 4, 2026.',
  'June 4, 2026: The tram ran.',
  'On June 4, 2026 the council said: The tram will run.',
  'At 15:47 the tram ran.',
  'The tram ran.',
])('leaves %s as it is', (text) => {
  expect(cutNoteDate(text)).toEqual({ text });
});
