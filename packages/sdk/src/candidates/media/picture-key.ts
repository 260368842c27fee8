/** Names that servers give to the sizes of one picture: `1280`, `w_600`, `1200x675`, `16x9`, `12_40_640_480`, `original`. */
const sizeName = /^(?:[wh]?_?\d{3,4}|\d+x\d+\D*|\d+(?:_\d+){3}|original|master|large|medium|small|default)$/i;

/**
 * What the addresses of the files of one picture have in common. Servers deliver it in many sizes, whose addresses
 * differ in folders, query and ending; what stays is the name of the file, without WordPress's suffixes (`-1024x683`,
 * `-scaled`) and Sophora's (`~_v-small`), or of the folder whose files are sizes. Where these are too short to tell
 * pictures apart, it is the whole path.
 *
 * @param url - An address as `resolveUrl` gives it: what is beyond ASCII in its path is encoded.
 */
export function pictureKey(url: string): string {
  const query = url.search(/[?#]/);
  const [, , host = '', ...parts] = (query < 0 ? url : url.slice(0, query)).split('/');
  for (let index = parts.length - 1; index >= 0; index--) {
    const name = withoutSuffix(parts[index] ?? '');
    if (sizeName.test(name)) continue;
    if (isTelling(name)) return name;
    break;
  }
  return [host, ...parts.map(withoutSuffix)].join('/');
}

function withoutSuffix(part: string): string {
  return part
    .replace(/(?<=.)\.\w{2,5}$/, '')
    .replace(/~.*/s, '')
    .replace(/-\d{2,5}x\d{2,5}$/, '')
    .replace(/-scaled$/, '');
}

/** The fewest letters and digits of a part of an address that tells one picture from another. */
const longEnough = /^(?:[^a-z\d]*[a-z\d]){12}/i;
const digitOrSeveralWords = /\d|[a-z][-_][a-z]/i;

/** Letters alone may name anything; a telling name is long and has a digit, or is of several words. */
function isTelling(part: string): boolean {
  return longEnough.test(part) && digitOrSeveralWords.test(part);
}
