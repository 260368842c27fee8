import type { TextTransform } from '../../publisher-rules.ts';
import { foldSpace } from '../clean-text.ts';
import { findDates } from '../dates/find-dates.ts';

/** Does to the texts of a field what a rule says, in order; what becomes empty is left out. */
export function transformTexts(texts: readonly string[], transforms: readonly TextTransform[]): readonly string[] {
  return transforms.reduce((list, transform) => tidy(transformAll(list, transform)), tidy(texts));
}

function tidy(texts: readonly string[]): readonly string[] {
  return texts.map(foldSpace).filter((text) => text !== '');
}

function transformAll(texts: readonly string[], transform: TextTransform): readonly string[] {
  if ('pick' in transform) {
    const picked = texts.at(transform.pick);
    return picked === undefined ? [] : [picked];
  }
  return texts.flatMap((text) => transformText(text, transform));
}

function transformText(
  text: string,
  transform: Exclude<TextTransform, { readonly pick: number }>,
): string | readonly string[] {
  if ('cutStart' in transform) return cutStart(text, transform.cutStart);
  if ('cutEnd' in transform) return cutEnd(text, transform.cutEnd);
  if ('splitAt' in transform) return text.split(transform.splitAt);
  const [date] = findDates(text, { preferDayFirst: transform.findDate === 'day-first' });
  return date?.stamp.iso ?? '';
}

function cutStart(text: string, words: string): string {
  return text.slice(0, words.length).toLowerCase() === words.toLowerCase() ? text.slice(words.length) : text;
}

function cutEnd(text: string, words: string): string {
  const end = text.length - words.length;
  return end >= 0 && text.slice(end).toLowerCase() === words.toLowerCase() ? text.slice(0, end) : text;
}
