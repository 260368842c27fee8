/** One link of a `Link` header. */
export interface HeaderLink {
  /** Address as written. */
  readonly href: string;
  /** Relations, lower case. */
  readonly relations: readonly string[];
}

/** One link with its parameters; values in quotation marks may hold commas. */
const link = /<([^<>]*)>((?:\s*;\s*[\w*-]+(?:\s{0,5}=\s{0,5}(?:"[^"]*"|[^\s",;]*))?)*)/g;
const relation = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s",;]*))/i;

/** Reads a `Link` header (RFC 8288), as far as relations go. */
export function parseLinkHeader(header: string): readonly HeaderLink[] {
  return [...header.matchAll(link)].map(([, href = '', parameters = '']) => {
    const [, quoted, bare = ''] = relation.exec(parameters) ?? [];
    return { href, relations: (quoted ?? bare).toLowerCase().split(/\s+/) };
  });
}
