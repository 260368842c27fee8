import { defaultExtractLimits, isHidden, isText, scanHtml, tagName, textOf } from '@broadsheet/sdk/training';

/** Elements that are lines of their own, or hold such (HTML standard, 15.3); all others stand inside a line. */
const lineElements = new Set(
  (
    'address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p ' +
    'picture plaintext pre search section summary table tbody td tfoot th thead tr ul xmp amp-img amp-video'
  ).split(' '),
);

/**
 * All text of a page that a reader sees, read from its tree: nothing of what the SDK knows of blocks, labels and places
 * takes part in it.
 */
export function visibleText(html: string): string {
  const document = scanHtml(html, defaultExtractLimits);
  const ends: number[] = [];
  let text = '';
  for (let node = 1; node < document.size; node++) {
    for (let end = ends.at(-1); end !== undefined && end <= node; end = ends.at(-1)) {
      ends.pop();
      text += '\n';
    }
    if (isText(document, node)) text += textOf(document, node);
    else if (isHidden(document, node)) node = (document.end[node] ?? node + 1) - 1;
    else if (lineElements.has(tagName(document, node))) {
      text += '\n';
      ends.push(document.end[node] ?? node + 1);
    }
  }
  return text;
}
