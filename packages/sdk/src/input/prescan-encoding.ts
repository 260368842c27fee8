/** Bytes at the beginning of a page among which its own word on its encoding is looked for (HTML standard, 13.2.3.2). */
const prescanBytes = 1024;

/** XML declarations in UTF-16 without a byte order mark: `<?x` with null bytes between (HTML standard, 13.2.3.2). */
const wideDeclarations: readonly (readonly [start: string, label: string])[] = [
  ['<\0?\0x\0', 'utf-16le'],
  ['\0<\0?\0x', 'utf-16be'],
];

/**
 * The encoding that a page names itself: in a `meta` element, or in its XML declaration. What stands in comments, in
 * other elements or behind other attributes does not count.
 */
export function prescanEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, prescanBytes));
  const wide = wideDeclarations.find(([start]) => head.startsWith(start));
  if (wide !== undefined) return wide[1];
  const label = metaLabel(head) ?? /^<\?xml[^>]{0,200}?\sencoding\s{0,9}=\s{0,9}["']([\w-]{1,40})["']/i.exec(head)?.[1];
  // Whoever can read this far reads no UTF-16.
  return label?.toLowerCase().startsWith('utf-16') === true ? 'utf-8' : label;
}

/** Walks from tag to tag, as the standard has it, until a `meta` names an encoding. */
function metaLabel(head: string): string | undefined {
  for (let at = head.indexOf('<'); at >= 0; at = head.indexOf('<', at)) {
    if (head.startsWith('<!--', at)) {
      // The dashes that begin a comment may also end it: “<!-->”.
      const end = head.indexOf('-->', at + 2);
      if (end < 0) return undefined;
      at = end + 3;
    } else if (/^<\/?[a-z]/i.test(head.slice(at, at + 3))) {
      const tag = readTag(head, at);
      const label = /^<meta[\s/]/i.test(head.slice(at, at + 6)) ? labelOf(tag.attributes) : undefined;
      if (label !== undefined) return label;
      at = tag.end;
    } else at = /^<[!/?]/.test(head.slice(at, at + 2)) ? endOfTag(head, at) : at + 1;
  }
  return undefined;
}

function endOfTag(head: string, at: number): number {
  const end = head.indexOf('>', at);
  return end < 0 ? head.length : end + 1;
}

interface Tag {
  readonly attributes: ReadonlyMap<string, string>;
  readonly end: number;
}

/** One attribute: a name, then perhaps a value, in quotation marks or bare. */
const attribute = /[\s/]*(?:(>)|([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*))?)?|(.))/suy;

function readTag(head: string, at: number): Tag {
  const attributes = new Map<string, string>();
  const pattern = new RegExp(attribute);
  pattern.lastIndex = at + (/^<\/?[^\s/>]+/.exec(head.slice(at))?.[0].length ?? 1);
  for (let found = pattern.exec(head); found !== null; found = pattern.exec(head)) {
    const [, close, name = '', double, single, bare, other] = found;
    if (close !== undefined) return { attributes, end: pattern.lastIndex };
    if (other === undefined && !attributes.has(name.toLowerCase()))
      attributes.set(name.toLowerCase(), double ?? single ?? bare ?? '');
  }
  return { attributes, end: head.length };
}

function labelOf(attributes: ReadonlyMap<string, string>): string | undefined {
  const charset = attributes.get('charset')?.trim();
  if (charset !== undefined && charset !== '')
    return charset.toLowerCase() === 'x-user-defined' ? 'windows-1252' : charset;
  if (attributes.get('http-equiv')?.toLowerCase() !== 'content-type') return undefined;
  return /charset\s{0,9}=\s{0,9}(?:"([^"]{1,40})"|'([^']{1,40})'|([^\s;"']{1,40}))/i
    .exec(attributes.get('content') ?? '')
    ?.slice(1)
    .find((label) => label !== undefined);
}
