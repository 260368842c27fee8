/** Items of the feed, in pages of a hundred. */
export const feedItems = 10_000;
const itemsPerPage = 100;

const words = 'The harbour tram ran again on Monday, and those who had waited for it for years let it pass. '.repeat(4);

/** A page of a feed whose items hold their whole text. */
export function answerFeedPage(url: URL): Response {
  const page = Number(url.searchParams.get('page') ?? 1);
  const isLast = page * itemsPerPage >= feedItems;
  const items = Array.from({ length: itemsPerPage }, (_, index) => {
    const number = (page - 1) * itemsPerPage + index;
    const address = `https://courant.example/stories/${number}`;
    return `<item><title>Story ${number}</title><link>${address}</link><guid>${address}</guid><content:encoded><![CDATA[<p>${number} ${words}</p>]]></content:encoded></item>`;
  });
  const next = isLast ? '' : `<atom:link rel="next" href="https://courant.example/feed?page=${page + 1}"/>`;
  const modules = 'xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/"';
  return new Response(
    `<rss version="2.0" ${modules}><channel><title>Courant</title>${next}${items.join('')}</channel></rss>`,
    {
      headers: { 'content-type': 'application/rss+xml' },
    },
  );
}

/** Entries of the sitemap, as many as make it about as long as the protocol allows: 50 MB. */
export const sitemapEntries = 34_000;
const entriesPerPiece = 500;

/** A sitemap that is made while it is read. */
export function answerSitemap(): Response {
  const encoder = new TextEncoder();
  let entries = 0;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) =>
      controller.enqueue(encoder.encode('<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">')),
    pull: (controller) => {
      controller.enqueue(encoder.encode(entriesFrom(entries)));
      entries += entriesPerPiece;
      if (entries < sitemapEntries) return;
      controller.enqueue(encoder.encode('</urlset>'));
      controller.close();
    },
  });
  return new Response(body, { headers: { 'content-type': 'application/xml' } });
}

const longName = 'a-long-name-of-a-story-'.repeat(60);

function entriesFrom(start: number): string {
  return Array.from(
    { length: entriesPerPiece },
    (_, index) =>
      `<url><loc>https://courant.example/archive/${start + index}/${longName}</loc><lastmod>2026-05-01</lastmod></url>`,
  ).join('');
}
