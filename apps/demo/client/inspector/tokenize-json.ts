/** A piece of JSON: a property's name, a text, a number or word, or what stands between. */
export interface JsonToken {
  /** What it is. */
  readonly kind: 'key' | 'plain' | 'text' | 'word';
  /** Its characters. */
  readonly text: string;
}

const pieces = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\d[\d.eE+-]*/g;

/** Cuts JSON into pieces for colouring. Put together they are the whole text again. */
export function tokenizeJson(json: string): readonly JsonToken[] {
  const tokens: JsonToken[] = [];
  let end = 0;
  for (const match of json.matchAll(pieces)) {
    const [whole, quoted, colon = ''] = match;
    if (match.index > end) tokens.push({ kind: 'plain', text: json.slice(end, match.index) });
    if (quoted === undefined) tokens.push({ kind: 'word', text: whole });
    else
      tokens.push(
        { kind: colon === '' ? 'text' : 'key', text: quoted },
        ...(colon === '' ? [] : [{ kind: 'plain', text: colon } as const]),
      );
    end = match.index + whole.length;
  }
  if (end < json.length) tokens.push({ kind: 'plain', text: json.slice(end) });
  return tokens;
}
