import { inlineText, type Credit, type Inline, type SourceType } from '@broadsheet/core/model';
import type { LabelledBlock } from '../candidates/blocks/labelled-block.ts';
import { parseCredit } from '../candidates/credit/parse-credit.ts';
import { splitCaption } from '../candidates/credit/split-caption.ts';
import { joinInlines, place, type Assembly } from './assembly.ts';
import { foldInlines } from './fold-inlines.ts';
import { sliceInlines } from './slice-inlines.ts';

/** Gives a medium what is printed under it: captions with their formatting, and credits as data. */
export function describeMedia(assembly: Assembly, mediaId: string, lines: readonly LabelledBlock[]): void {
  const captions: (readonly Inline[])[] = [];
  const credits: Credit[] = [];
  let sourceType: SourceType | undefined;
  for (const line of lines) {
    const inlines = place(assembly, line);
    const text = inlineText(inlines);
    const parsed =
      line.label === 'credit'
        ? { ...parseCredit(text, assembly.names), captionStart: 0, captionEnd: 0 }
        : splitCaption(text, assembly.names);
    captions.push(foldInlines(sliceInlines(inlines, parsed.captionStart, parsed.captionEnd)));
    credits.push(...parsed.credits);
    sourceType ??= parsed.sourceType;
  }
  assembly.media.describe(mediaId, {
    caption: joinInlines(captions),
    credits,
    ...(sourceType === undefined ? {} : { sourceType }),
  });
}
