/** A part of a document that holds no elements. */
export interface Section {
  /** Characters that stand for themselves; empty where the part says nothing, as a comment. */
  readonly text: string;
  /** Where the part ends. */
  readonly finish: number;
}

/** Character data of a document, with what begins and ends it. */
const characterData = { opening: '<![CDATA[', end: ']]>' } as const;

/** Parts by their beginnings; all others that begin with `<!` are declarations. */
const kinds = [characterData, { opening: '<!--', end: '-->' }, { opening: '<?', end: '?>' }] as const;

/**
 * Reads the character data, the comment, the instruction or the declaration at a `<`; one without an end reaches to the
 * end of the text. Declarations are passed over: entities of a document's own are never read, so that none can grow.
 */
export function readSection(xml: string, start: number): Section | undefined {
  const mark = xml[start + 1];
  if (mark !== '!' && mark !== '?') return undefined;
  const kind = kinds.find(({ opening }) => xml.startsWith(opening, start));
  if (kind === undefined) return { text: '', finish: endOfDeclaration(xml, start) };
  const from = start + kind.opening.length;
  const end = xml.indexOf(kind.end, from);
  const contents = end === -1 ? xml.length : end;
  return {
    text: kind === characterData ? xml.slice(from, contents) : '',
    finish: end === -1 ? xml.length : end + kind.end.length,
  };
}

/** A document type may hold declarations in brackets. */
function endOfDeclaration(xml: string, start: number): number {
  let end = xml.indexOf('>', start);
  if (end !== -1 && xml.slice(start, end).includes('[')) {
    const close = xml.indexOf(']', end);
    end = close === -1 ? -1 : xml.indexOf('>', close);
  }
  return end === -1 ? xml.length : end + 1;
}
