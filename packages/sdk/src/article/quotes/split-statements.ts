import type { Marked } from './find-marked.ts';

/** A sentence with the quotations in it. */
export interface Statement {
  readonly start: number;
  readonly end: number;
  readonly quotes: readonly Marked[];
}

const ender = /[.!?…。！？؟۔\n]/g;
/** Behind an initial, a short title or a number a full stop ends nothing. */
const noEnd =
  /(?:^|[\s("“„«'-])(?:\p{Lu}|\p{Lu}\p{Ll}{1,2}|\p{Lu}\.[\p{Lu}\p{Ll}]|\d{1,2}|dr|ca|bzw|ok|ul|tzw|min|ds|in|proc|mln|mld|г|гг|тыс|млн)$/u;
const opensNext = /^\s+["“„«»‹‘‚(¿¡—–-]?\s?[\p{Lu}\p{Lo}\p{N}"“„«]/u;
const innerEnd = /[.!?…。！？]["”’'»]?$/;

/** Parts a line into sentences; what stands between quotation marks stays whole. */
export function splitStatements(text: string, marked: readonly Marked[]): readonly Statement[] {
  const ends = [...outerEnds(text, marked), ...quoteEnds(text, marked), text.length].toSorted(
    (one, other) => one - other,
  );
  let start = 0;
  return ends.flatMap((end) => {
    if (end <= start || text.slice(start, end).trim() === '') return [];
    const from = start;
    start = end;
    return [{ start: from, end, quotes: marked.filter((one) => one.from >= from && one.from < end) }];
  });
}

function outerEnds(text: string, marked: readonly Marked[]): readonly number[] {
  const ends: number[] = [];
  let next = 0;
  for (const match of text.matchAll(ender)) {
    while ((marked[next]?.to ?? text.length + 1) <= match.index) next += 1;
    const current = marked[next];
    if (current !== undefined && match.index >= current.from) continue;
    if (endsAt(text, match.index)) ends.push(match.index + 1);
  }
  return ends;
}

function endsAt(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if ('。！？\n'.includes(mark)) return true;
  if (mark === '.' && noEnd.test(text.slice(Math.max(0, at - 6), at))) return false;
  return opensNext.test(text.slice(at + 1, at + 6));
}

/** A quotation that ends a sentence inside of its marks ends it outside too, if another one begins behind it. */
function quoteEnds(text: string, marked: readonly Marked[]): readonly number[] {
  return marked.flatMap(({ start, end, to }) => {
    if (!innerEnd.test(text.slice(Math.max(start, end - 2), end))) return [];
    const isNext =
      opensNext.test(text.slice(to, to + 5)) || (text.charCodeAt(to) > 0x2fff && !/[と라고며는]/.test(text.charAt(to)));
    return isNext ? [to] : [];
  });
}
