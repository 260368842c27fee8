import { generatedDate, generatedHeadline, generatedParagraphs } from './generated-text.ts';

/** What a generated page is made of. */
export interface GeneratedPage {
  /** Its number: the same number gives the same page. */
  readonly story: number;
  /** Where it stands, absolute. */
  readonly url: string;
  /** Paragraphs of its text. */
  readonly paragraphs: number;
  /** Links around its text, which make it as long as pages are. */
  readonly links: number;
}

/** The page of a fictional story, with the furniture that pages have around their text. */
export function generatedPage({ story, url, paragraphs, links }: GeneratedPage): string {
  const headline = generatedHeadline(story);
  const body = generatedParagraphs(story, paragraphs).map((text) => `<p>${text}</p>`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${headline} | Harbour Gazette</title>
<link rel="canonical" href="${url}">
<meta property="og:type" content="article"><meta property="og:site_name" content="Harbour Gazette">
<meta property="og:title" content="${headline}">
<meta property="article:published_time" content="${generatedDate(story)}">
<meta name="author" content="Ines Varga"></head>
<body><nav><ul>${linkList(links)}</ul></nav>
<main><article><h1>${headline}</h1><p class="byline">By Ines Varga</p>
${body.join('\n')}
</article></main>
<footer><p>Harbour Gazette, printed on the quay.</p></footer></body></html>
`;
}

let [madeLinks, madeList] = [0, ''];

/** A list of links; the one made last is kept, as making it costs more than reading it. */
function linkList(links: number): string {
  if (links !== madeLinks) {
    const items = Array.from(
      { length: links },
      (_, other) => `<li><a href="/section-${other}">Section ${other}</a></li>`,
    );
    [madeLinks, madeList] = [links, items.join('')];
  }
  return madeList;
}
