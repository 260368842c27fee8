import { decodeAttributeReferences } from '../../../document/references/decode-references.ts';

/** The tag that begins an element. */
export interface StartTag {
  /** Name as written. */
  readonly written: string;
  /** Attributes as written, references decoded. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Whether the element ends with its tag. */
  readonly isClosed: boolean;
  /** Where the tag ends. */
  readonly finish: number;
}

const nameAt = /[^\s<>/="']+/y;
const attributeAt = /([^\s<>/="']+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s<>"']+))/y;

/**
 * Reads the tag at a `<` of a text. What is no attribute in it is passed over.
 *
 * @returns `undefined` where no tag begins, or the text ends before the tag does.
 */
export function readStartTag(xml: string, start: number): StartTag | undefined {
  const written = matchAt(nameAt, xml, start + 1)?.[0];
  if (written === undefined) return undefined;
  const attributes: (readonly [string, string])[] = [];
  let at = start + 1 + written.length;
  while (at < xml.length && xml[at] !== '<') {
    if (xml[at] === '>') return { written, attributes, isClosed: xml[at - 1] === '/', finish: at + 1 };
    const attribute = matchAt(attributeAt, xml, at);
    if (attribute !== undefined) {
      const [, name = '', doubleQuoted, singleQuoted, bare = ''] = attribute;
      attributes.push([name, decodeAttributeReferences(doubleQuoted ?? singleQuoted ?? bare)]);
    }
    at += (attribute ?? matchAt(nameAt, xml, at))?.[0].length ?? 1;
  }
  return undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
