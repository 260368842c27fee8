/** Fewest letters and digits of a part of an address that tells one picture from another. */
const minTellingCharacters = 12;

/** A size or crop as image servers write it: `1200x675`, `16x9_780`, `w1280`. */
const size = /^(?:\d+x\d+|[wh]_?\d+)\D*$/u;

/**
 * What the addresses of the files of one picture have in common. Servers deliver it in many sizes, whose addresses
 * differ in folders, query and ending; what stays is the last part of the path that is long enough to tell pictures
 * apart, without WordPress's suffixes (`-1024x683`, `-scaled`) and Sophora's (`~_v-small`), else the host and the whole path.
 */
export function pictureKey(url: string): string {
  const { hostname, pathname } = new URL(url);
  const parts = pathname.split('/').map(withoutSuffix);
  return parts.findLast(isTelling) ?? hostname + parts.join('/');
}

function withoutSuffix(part: string): string {
  return part
    .replace(/\.\w{2,5}$/, '')
    .replace(/~.*$/, '')
    .replace(/-\d{2,5}x\d{2,5}$/, '')
    .replace(/-scaled$/, '');
}

/** Letters alone may name a folder; a telling name is long and has a digit, or is of several words. */
function isTelling(part: string): boolean {
  const characters = part.replace(/[^\p{L}\p{N}]/gu, '');
  return !size.test(part) && characters.length >= minTellingCharacters && /\d|\p{L}[-_]\p{L}/u.test(part);
}
