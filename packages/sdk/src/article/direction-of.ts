import { blockText, type Block, type Direction } from '@broadsheet/core/model';

/** Languages written from right to left in their usual script. */
const rightToLeftLanguages = new Set([
  'ar',
  'arc',
  'azb',
  'ckb',
  'dv',
  'fa',
  'he',
  'iw',
  'ku',
  'nqo',
  'pnb',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
]);
/** Letters of the Hebrew, Arabic, Syriac, Thaana and N'Ko scripts. */
const rightToLeftLetter = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const letter = /\p{L}/u;

/** Writing direction of a text: that of its language, else that of the first letter it holds (Unicode UAX 9, P2). */
export function directionOf(language: string | undefined, headline: string, body: readonly Block[]): Direction {
  const primary = language?.toLowerCase().split('-')[0];
  if (primary !== undefined) return rightToLeftLanguages.has(primary) ? 'rtl' : 'ltr';
  const text = [headline, ...body.slice(0, 1).map(blockText)].join(' ');
  const first = letter.exec(text)?.[0];
  return first !== undefined && rightToLeftLetter.test(first) ? 'rtl' : 'ltr';
}
