import type { BlockLabel } from '../../candidates/blocks/labelled-block.ts';
import { lineLabels } from '../../candidates/blocks/label-of-line.ts';
import { isCaptionLine } from '../../candidates/credit/is-caption-line.ts';
import { parseDateText } from '../../candidates/dates/parse-date-text.ts';
import { classifyLine } from '../../candidates/language/classify-line.ts';
import { isBylineLine } from './is-byline-line.ts';
import { startsItem, type Stretch } from './split-paragraphs.ts';

/** A paragraph of a plain text with what it is. */
export interface TextLine extends Stretch {
  readonly label: BlockLabel;
  /** Element that a page would use for it. */
  readonly tag: 'p' | 'h1' | 'h2' | 'li';
}

/** Longest text that can be a headline; the longest of real newspapers stay under it. */
const maxHeadlineCharacters = 200;
/** Longest text that can be a heading between paragraphs. */
const maxHeadingCharacters = 80;
/** Lines under the headline among which byline and date are looked for. */
const maxFurniture = 3;
const endsSentence = /[.!?:;,…"”»’)\]。！？」]$/;

/** Says of each paragraph of a text what it is, by its words and its place. */
export function labelParagraphs(paragraphs: readonly Stretch[]): readonly TextLine[] {
  let furniture = 0;
  return paragraphs.map((paragraph, index) => {
    if (index === 0 && isHeadline(paragraph, paragraphs.length)) return { ...paragraph, label: 'headline', tag: 'h1' };
    if (index === furniture + 1 && furniture < maxFurniture) {
      const label = furnitureLabel(paragraph.text);
      if (label !== undefined) {
        furniture++;
        return { ...paragraph, label, tag: 'p' };
      }
    }
    return { ...paragraph, ...bodyLine(paragraph.text, paragraphs[index + 1]?.text) };
  });
}

/** A text's first line is its headline when it is short enough, or when it is all there is. */
function isHeadline({ text }: Stretch, count: number): boolean {
  return text.length <= maxHeadlineCharacters && (count > 1 || !/[.。]$/.test(text));
}

/** A byline or a date between headline and text. */
function furnitureLabel(text: string): BlockLabel | undefined {
  if (isBylineLine(text)) return 'byline';
  return text.length < maxHeadingCharacters && !endsSentence.test(text) && parseDateText(text) !== undefined
    ? 'date'
    : undefined;
}

function bodyLine(text: string, next: string | undefined): Pick<TextLine, 'label' | 'tag'> {
  const line = classifyLine(text);
  if (line !== undefined) return { label: lineLabels[line], tag: 'p' };
  if (isCaptionLine(text)) return { label: 'caption', tag: 'p' };
  if (startsItem(text)) return { label: 'body', tag: 'li' };
  const isHeading =
    next !== undefined && next.length > text.length && text.length <= maxHeadingCharacters && !endsSentence.test(text);
  return { label: 'body', tag: isHeading && !startsItem(next) && classifyLine(next) === undefined ? 'h2' : 'p' };
}
