/** A feed of RSS or Atom, as publishers write them. */
export interface FeedText {
  /** What kind of feed it is. */
  readonly name: string;
  /** The feed. */
  readonly text: string;
}

const itemCount = 200;
const dayMs = 86_400_000;
const firstDay = Date.UTC(2026, 0, 1);

const teaser =
  'The council of Port Ellery voted on Monday to reopen the harbour line, two years after the storm closed it.';

const rssStart = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom">
  <channel>
    <title>The Ellery Courant</title>
    <link>https://courant.example/</link>
    <atom:link href="https://courant.example/feed.xml" rel="self" type="application/rss+xml"/>
    <description>News of the harbour</description>
    <language>en-gb</language>`;

const atomStart = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <title>The Ellery Courant</title>
  <link href="https://courant.example/"/>
  <id>tag:courant.example,2026:feed</id>
  <updated>2026-07-19T08:00:00Z</updated>`;

/** Feeds of teasers, whose items are references to articles. */
export const feedTexts: readonly FeedText[] = [
  { name: 'RSS', text: `${rssStart}${items(rssItem)}\n  </channel>\n</rss>\n` },
  { name: 'Atom', text: `${atomStart}${items(atomEntry)}\n</feed>\n` },
];

function items(write: (number: number, date: Date) => string): string {
  return Array.from({ length: itemCount }, (_, number) => write(number, new Date(firstDay + number * dayMs))).join('');
}

function rssItem(number: number, date: Date): string {
  return `
    <item>
      <title>Harbour line reopens &amp; runs ${number} times a day</title>
      <link>https://courant.example/city/harbour-line-${number}</link>
      <guid isPermaLink="false">courant:${number}</guid>
      <pubDate>${date.toUTCString()}</pubDate>
      <dc:creator><![CDATA[Ines Corrado]]></dc:creator>
      <category>City</category>
      <category>Transport</category>
      <description><![CDATA[<p>${teaser} <a href="https://courant.example/city/harbour-line-${number}">Read on</a></p>]]></description>
      <media:content url="https://courant.example/pictures/${number}.jpg" type="image/jpeg" width="1200" height="800">
        <media:credit role="photographer">Tamsin Orrell</media:credit>
        <media:description>A tram at the harbour</media:description>
      </media:content>
    </item>`;
}

function atomEntry(number: number, date: Date): string {
  return `
  <entry>
    <title type="html">Harbour line reopens &amp;amp; runs ${number} times a day</title>
    <link rel="alternate" type="text/html" href="https://courant.example/city/harbour-line-${number}"/>
    <link rel="enclosure" type="image/jpeg" href="https://courant.example/pictures/${number}.jpg" length="48213"/>
    <id>tag:courant.example,2026:${number}</id>
    <published>${date.toISOString()}</published>
    <updated>${date.toISOString()}</updated>
    <author><name>Ines Corrado</name><uri>https://courant.example/people/ines-corrado</uri></author>
    <category term="city" label="City"/>
    <summary type="html">&lt;p&gt;${teaser}&lt;/p&gt;</summary>
  </entry>`;
}
