import { isSpace } from './letters.ts';

/** A text without the marks and the white space around it. `marks` is a string of single characters. */
export function trimMarks(text: string, marks: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isMark(text, start, marks)) start += 1;
  while (end > start && isMark(text, end - 1, marks)) end -= 1;
  return text.slice(start, end);
}

function isMark(text: string, position: number, marks: string): boolean {
  return isSpace(text.charCodeAt(position)) || marks.includes(text.charAt(position));
}
