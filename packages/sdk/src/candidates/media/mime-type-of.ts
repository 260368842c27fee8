const mediaType = /^\s*([a-z\d][\w.+-]*\/[a-z\d][\w.+-]*)\s*(?:;|$)/i;

/** The media type that a source states, in lower case and without parameters such as codecs; `undefined` where it states none. */
export function mimeTypeOf(stated: string | undefined): string | undefined {
  return stated === undefined ? undefined : mediaType.exec(stated)?.[1]?.toLowerCase();
}
