/** A stretch of a text. */
export interface Stretch {
  /** First character. */
  readonly start: number;
  /** End, exclusive. */
  readonly end: number;
  /** The characters, white space folded. */
  readonly text: string;
}

/**
 * Splits a text into paragraphs. Where blank lines part them, a line break inside a paragraph is only a wrapped line;
 * in a text without blank lines every line is a paragraph.
 */
export function splitParagraphs(text: string): readonly Stretch[] {
  const lines = splitLines(text);
  const isWrapped = lines.some((line, index) => line.text === '' && index > 0 && index < lines.length - 1);
  const paragraphs: Stretch[] = [];
  let previousIsBlank = true;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const goesOn = isWrapped && !previousIsBlank && last !== undefined && !startsItem(line.text);
    if (line.text !== '') {
      if (goesOn)
        paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end, text: `${last.text} ${line.text}` };
      else paragraphs.push(line);
    }
    previousIsBlank = line.text === '';
  }
  return paragraphs;
}

function splitLines(text: string): readonly Stretch[] {
  const lines: Stretch[] = [];
  let start = 0;
  for (const raw of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const lead = raw.length - raw.trimStart().length;
    const folded = raw.replace(/\s+/g, ' ').trim();
    lines.push({ start: start + lead, end: start + raw.trimEnd().length, text: folded });
    start += raw.length + (text.startsWith('\r\n', start + raw.length) ? 2 : 1);
  }
  return lines;
}

/** Whether a line begins an item of a list: a bullet and a space. */
export function startsItem(line: string): boolean {
  return /^[-*•·–▪◦‣] \S/.test(line);
}
