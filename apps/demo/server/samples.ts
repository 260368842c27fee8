import {
  ghostPost,
  jsonLdDocument,
  renderRss,
  renderStoryPage,
  renderText,
  storyPath,
  wholeFeed,
  wordpressPost,
  type Publisher,
  type Story,
} from '@broadsheet/sdk/testing';
import type { InputKind } from '../shared/input-kind.ts';
import type { Sample } from '../shared/sample.ts';

/** Things to try in the box for pasting, all of the newspaper. */
export function samplesOf(publisher: Publisher): readonly Sample[] {
  return [...storySamples(publisher), ...recordSamples(publisher), ...failureSamples(publisher)];
}

function storySamples(publisher: Publisher): readonly Sample[] {
  const page = storyNamed('council-keeps-night-market', publisher);
  const scrape = storyNamed('foreign-minister-rivers-compact', publisher);
  const source = storyNamed('court-ferry-waiting-hours', publisher);
  return [
    {
      label: 'A page’s address',
      note: 'A story on the publisher’s own site.',
      kind: 'url',
      outcome: 'story',
      input: `${publisher.origin}${storyPath(page)}`,
    },
    {
      label: 'A page’s source',
      note: 'HTML, as copied from the view of a page’s source.',
      kind: 'html',
      outcome: 'story',
      input: renderStoryPage(source, publisher),
    },
    {
      label: 'A plain text',
      note: 'A scrape without any markup: caption and credit in one line, links lost.',
      kind: 'text',
      outcome: 'story',
      input: renderText(scrape),
    },
    {
      label: 'A text in Japanese',
      note: 'Set as Japanese is, though nothing says that it is.',
      kind: 'text',
      outcome: 'story',
      input: japaneseText,
    },
  ];
}

function recordSamples(publisher: Publisher): readonly Sample[] {
  const post = storyNamed('rents-rose-twice-as-fast', publisher);
  const letter = storyNamed('last-keeper-of-gannet-rock', publisher);
  const source = storyNamed('court-ferry-waiting-hours', publisher);
  return [
    {
      label: 'A WordPress post',
      note: 'The record of the REST API.',
      kind: 'json',
      outcome: 'story',
      input: JSON.stringify(wordpressPost(post, publisher, { embed: true }), null, 2),
    },
    {
      label: 'A Ghost post',
      note: 'The record of the Content API.',
      kind: 'json',
      outcome: 'story',
      input: JSON.stringify(ghostPost(letter, publisher), null, 2),
    },
    {
      label: 'JSON-LD',
      note: 'What a page tells search engines, without the page.',
      kind: 'json',
      outcome: 'story',
      input: JSON.stringify(jsonLdDocument(source, publisher), null, 2),
    },
    {
      label: 'A feed’s address',
      note: 'Atom, laid out as a front page.',
      kind: 'url',
      outcome: 'story',
      input: `${publisher.origin}/feed/atom/`,
    },
    {
      label: 'A feed’s source',
      note: 'RSS with the whole stories.',
      kind: 'feed',
      outcome: 'story',
      input: renderRss(wholeFeed(publisher, '/feed/'), publisher),
    },
  ];
}

function failureSamples({ origin }: Publisher): readonly Sample[] {
  return [
    failure('A consent wall', 'It asks about cookies first.', `${origin}/special/consent`),
    failure('A bot challenge', 'It asks for a proof of being human.', `${origin}/special/challenge`),
    failure('A paywall', 'A few words and an offer to subscribe.', `${origin}/special/paywall`),
    failure('A page not found', 'It says so, and answers 200 all the same.', `${origin}/special/soft-404`),
    failure('A page that is gone', 'The server answers 410.', `${origin}/gone`),
    failure('A page that a script fills in', 'From outside there is nothing in it.', emptyPage, 'html'),
    failure('A picture', 'An address, and no page behind it.', `${origin}/logo.svg`),
    failure('A sitemap', 'XML, and no feed.', `${origin}/sitemap.xml`),
    failure('Redirects in circles', 'It never arrives.', `${origin}/moved-in-circles`),
    failure('A private address', 'Refused before anything is sent.', 'http://192.168.0.1/'),
  ];
}

const japaneseText = `港の路面電車、六十年ぶりに復活へ

ポート・エレリー市議会は月曜日、六十年前に廃止された港の路面電車を、来年四月から再び走らせると発表した。

新しい路線は石炭埠頭と北駅を結び、全長七・四キロ、停留所は六つ。最初の一週間は運賃が無料になる。

「朝の橋を渡るのに四十分かかる町であってはならない」と、イネス・コラード市長は記者団に語った。

反対の声もある。塩市場の商店主たちは、工事が冬の商いの妨げになると訴え、市に補償を求めている。
`;

const emptyPage = `<!doctype html>
<html>
  <body>
    <div id="root"></div>
    <script src="/app.js"></script>
  </body>
</html>
`;

function failure(label: string, note: string, input: string, kind: InputKind = 'url'): Sample {
  return { label, note, kind, outcome: 'failure', input };
}

function storyNamed(slug: string, publisher: Publisher): Story {
  const story = publisher.stories.find((candidate) => candidate.slug === slug);
  if (story === undefined) throw new RangeError(`The newspaper has no story "${slug}".`);
  return story;
}
