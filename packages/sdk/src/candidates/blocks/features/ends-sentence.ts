const sentenceEnds = '.!?。！？؟।…';
const closingMarks = '"”»’\')]';

/** Whether the last character is the end of a sentence, closing quotation marks and brackets aside. */
export function endsSentence(text: string): boolean {
  let last = text.length - 1;
  while (last >= 0 && closingMarks.includes(text.charAt(last))) last--;
  return last >= 0 && sentenceEnds.includes(text.charAt(last));
}
