import { describe, expect, it } from 'vitest';
import { classifyName } from '../byline/classify-name.ts';
import { cleanPersonName } from '../byline/clean-person-name.ts';
import { parseByline } from '../byline/parse-byline.ts';
import { isCaptionLine } from '../credit/is-caption-line.ts';
import { parseCredit } from '../credit/parse-credit.ts';
import { splitCaption } from '../credit/split-caption.ts';
import { findDates } from '../dates/find-dates.ts';
import { parseDateText } from '../dates/parse-date-text.ts';
import { classifyLine } from './classify-line.ts';
import { correctionKind } from './correction-kind.ts';

const readers = {
  classifyLine,
  correctionKind,
  parseByline,
  cleanPersonName,
  classifyName,
  splitCaption,
  parseCredit,
  isCaptionLine,
  findDates,
  parseDateText,
} satisfies Readonly<Record<string, (text: string) => unknown>>;

const units = [
  '(',
  ')',
  '([',
  ',',
  '/',
  '. ',
  ' ',
  '\n',
  '©',
  '1',
  '1.',
  '1:',
  '2024 ',
  '2024-',
  'May ',
  'a',
  'A ',
  'by ',
  'By A, ',
  'and ',
  'a@',
  'Photo: ',
  'Photo by ',
  '(Photo: A) ',
  'AP/',
  ' - ',
  '"',
  'م',
  '日',
  '1日',
  '\u0301',
  '\u{1F600}',
  '\uD800',
  '|',
  'https://a/',
  'Jr. ',
  'editor ',
  'й',
];

/** Ends of the ranges that the readers look at lie between these lengths. */
const lengths = [300, 3000, 100_000];

/** Far more than any of them takes; what is quadratic takes minutes. */
const maxMs = 2000;

describe('hostile input', () => {
  it.each(Object.entries(readers))('%s ends soon and throws nothing', (_name, read) => {
    for (const unit of units) {
      for (const length of lengths) {
        const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
        const startMs = performance.now();
        read(text);
        expect(performance.now() - startMs, `${JSON.stringify(unit)} ${length}`).toBeLessThan(maxMs);
      }
    }
  });
});
