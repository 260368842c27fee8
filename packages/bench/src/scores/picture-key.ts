/** Path parts with fewer letters and digits than this do not tell one picture from another. */
const minDistinctiveLength = 10;

/** A number long enough to tell one picture from another. */
const distinctiveNumber = /\d{5}/;

/** A size, a crop or a ratio as image servers write it, such as `1200x675`, `16x9_780` or `3014x2017+0+0`. */
const sizePattern = /^\d+x\d+(?:[^\p{L}]*)$/u;

/**
 * What of a picture's address is compared. Servers deliver one picture in many sizes whose addresses differ in scheme,
 * query, directories and file ending; what stays is the last part of the path that is distinctive, else the whole
 * path. An address that carries the original in its query (`?url=…`) is read as that original.
 */
export function pictureKey(url: string): string {
  const original = /[?&]url=([^&#]+)/.exec(url)?.[1];
  if (original !== undefined) {
    return pictureKey(decode(original));
  }
  const path = decode(url.replace(/^(?:[a-z]+:)?\/\//i, '').replace(/[?#].*$/s, ''));
  const parts = path.split('/').slice(1).map(withoutEnding);
  return parts.findLast(isDistinctive) ?? path;
}

function withoutEnding(part: string): string {
  return part.replace(/\.[a-z]{3,4}$/i, '').replace(/[-_]\d+x\d+$/, '');
}

function isDistinctive(part: string): boolean {
  const length = part.replace(/[^\p{L}\p{N}]/gu, '').length;
  return !sizePattern.test(part) && (length >= minDistinctiveLength || distinctiveNumber.test(part));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    // Percent signs that encode nothing stay as they are: the text is only compared.
    if (error instanceof URIError) {
      return text;
    }
    throw error;
  }
}
