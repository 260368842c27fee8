import { describe, expect, test } from 'vitest';
import { NotAnArticleError } from '../../errors/not-an-article-error.ts';
import { extractArticle } from '../../extract-article.ts';
import { createPublisher, renderListPage, stories } from '../../testing/index.ts';

/** A page of a fictional site: what it says of itself, and what it shows. */
interface Page {
  readonly url: string;
  readonly language?: string;
  readonly title: string;
  readonly head?: string;
  readonly bodyClass?: string;
  readonly main: string;
}

function render({ language = 'en', title, head = '', bodyClass = '', main }: Page): string {
  const menu = ['News', 'City', 'Sport', 'Culture', 'About'].map((name) => `<li><a href="/${name}/">${name}</a></li>`);
  return `<!doctype html><html lang="${language}"><head><title>${title}</title>${head}</head>
<body class="${bodyClass}"><header><a href="/">Harbour Post</a><nav><ul>${menu.join('')}</ul></nav></header>
<main>${main}</main><footer><p>Harbour Post, Quay Street 4</p><ul>${menu.join('')}</ul></footer></body></html>`;
}

const ofArticle = '<meta property="og:type" content="article">';
const published =
  '<p>By <a rel="author" href="/staff/ann">Ann Bell</a>, <time datetime="2026-03-04">4 March 2026</time></p>';

function paragraphs(count: number, sentence: string): string {
  return Array.from({ length: count }, (_, at) => `<p>${sentence} ${sentence} (${at + 1}) ${sentence}</p>`).join('');
}

function cards(headlines: readonly string[]): string {
  return headlines
    .map(
      (headline, at) =>
        `<article class="card"><a href="/2026/${at}/story-${at}"><img src="/${at}.jpg" alt=""></a><h2><a href="/2026/${at}/story-${at}">${headline}</a></h2><time>${at + 1}.03.2026</time></article>`,
    )
    .join('');
}

const english = [
  'Ferry fares rise in May',
  'Old mill to reopen as library',
  'Council votes on tram line',
  'Storm closes the north pier',
  'School kitchens go local',
  'Rowers win by a length',
  'Bridge works end early',
  'Museum shows lost maps',
];
const german = [
  'Fähre wird im Mai teurer',
  'Alte Mühle wird Bücherei',
  'Rat stimmt über Tram ab',
  'Sturm sperrt Nordmole',
  'Schulküchen kochen regional',
  'Ruderer siegen knapp',
  'Brücke früher fertig',
  'Museum zeigt alte Karten',
];
const russian = [
  'Паром подорожает в мае',
  'Старая мельница станет библиотекой',
  'Совет решает судьбу трамвая',
  'Шторм закрыл северный пирс',
  'Школы перешли на местные продукты',
  'Гребцы победили',
  'Мост откроют раньше',
  'Музей покажет старые карты',
];
const spanish = [
  'Sube el precio del ferri',
  'El molino será biblioteca',
  'El pleno vota el tranvía',
  'El temporal cierra el muelle',
  'Comedores con producto local',
  'Ganan los remeros',
  'El puente abre antes',
  'El museo enseña sus mapas',
];

const told =
  'The ferry left the quay at noon, and the harbour master said that nobody had seen so calm a sea since the spring of last year.';

/** Pages that list stories, of which none is the story of the page. */
const lists: readonly (readonly [string, Page])[] = [
  ['a front page', { url: 'https://post.example/', title: 'Harbour Post', main: cards([...english, ...english]) }],
  [
    'a German section',
    {
      url: 'https://post.example/kategorie/stadt/',
      language: 'de',
      title: 'Stadt - Hafenpost',
      main: `<h1>Stadt</h1>${cards(german)}`,
    },
  ],
  [
    'a Russian front page',
    { url: 'https://post.example/', language: 'ru', title: 'Портовый вестник', main: cards([...russian, ...russian]) },
  ],
  [
    'a Spanish tag',
    {
      url: 'https://post.example/etiqueta/puerto',
      language: 'es',
      title: 'Puerto | El Correo',
      main: `<h1>Puerto</h1>${cards(spanish)}`,
    },
  ],
  [
    'results of a search',
    {
      url: 'https://post.example/search?q=ferry',
      title: 'Search: ferry',
      main: `<h1>8 results for “ferry”</h1><form><input name="q"></form>${cards(english)}`,
    },
  ],
];

/** Pages of other kinds that hold something to read. */
const others: readonly (readonly [string, string, Page])[] = [
  [
    'product',
    'a product',
    {
      url: 'https://shop.example/products/oak-oar',
      title: 'Oak oar',
      head: '<meta property="og:type" content="product"><script type="application/ld+json">{"@type":"Product","name":"Oak oar"}</script>',
      main: '<h1>Oak oar</h1><p>€ 89.00</p><button>Add to cart</button><p>In stock</p><p>An oar of solid oak for boats up to four metres, oiled twice.</p><ul><li>Length 2.4 m</li><li>Weight 2 kg</li></ul>',
    },
  ],
  [
    'discussion',
    'a thread of a forum',
    {
      url: 'https://forum.harbour.example/threads/which-oar.512/',
      title: 'Which oar?',
      main: `<h1>Which oar?</h1>${['tide', 'keel', 'mast'].map((name) => `<div class="post"><a href="/u/${name}">${name}</a><time>4 Mar 2026, 10:12</time><p>I have the long one and would not take another, since it lies well in the hand. What do you row with?</p></div>`).join('')}`,
    },
  ],
  [
    'documentation',
    'a page of a manual',
    {
      url: 'https://docs.harbour.example/docs/tides/reading',
      title: 'Reading tides | Harbour API',
      main: '<h1>Reading tides</h1><p>The method <code>tides()</code> gives the tides of a day.</p><pre>tides("2026-03-04")</pre><h2>Options</h2><p>Set <code>place</code> to the code of a harbour.</p><pre>tides("2026-03-04", { place: "NQ" })</pre>',
    },
  ],
];

/** Stories of many forms, all of them articles. */
const articles: readonly (readonly [string, Page])[] = [
  [
    'a flash of two sentences',
    {
      url: 'https://post.example/news/ferry-stops-20260304',
      title: 'Ferry stops after fire',
      head: ofArticle,
      main: `<h1>Ferry stops after fire</h1>${published}<p>The ferry to North Quay stopped on Wednesday after a small fire in its engine room. Nobody was hurt, the harbour office said.</p>`,
    },
  ],
  [
    'a live blog',
    {
      url: 'https://post.example/news/live/storm-on-the-coast',
      title: 'Storm on the coast: live',
      head: `${ofArticle}<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Storm on the coast: live"}</script>`,
      main: `<h1>Storm on the coast: live</h1>${['10:12', '10:40', '11:05', '11:30'].map((time) => `<section><time>${time}</time><h2>Pier closed at ${time}</h2><p>${told}</p></section>`).join('')}`,
    },
  ],
  [
    'a gallery',
    {
      url: 'https://post.example/culture/boats-in-pictures',
      title: 'Boats in pictures',
      head: ofArticle,
      main: `<h1>Boats of the spring regatta in pictures</h1>${published}<p>${told}</p>${[1, 2, 3, 4, 5].map((at) => `<figure><img src="/${at}.jpg" alt=""><figcaption>Boat ${at} rounds the last buoy on Sunday. Photo: Ann Bell</figcaption></figure>`).join('')}`,
    },
  ],
  [
    'a video with a paragraph',
    {
      url: 'https://post.example/video/seal-visits-the-market',
      title: 'Seal visits the market',
      head: ofArticle,
      main: `<h1>Seal visits the fish market</h1>${published}<video src="/seal.mp4"></video><p>${told}</p>`,
    },
  ],
  [
    'a recipe',
    {
      url: 'https://post.example/food/fish-soup-of-the-quay',
      title: 'Fish soup of the quay',
      head: ofArticle,
      main: `<h1>Fish soup as they cook it on the quay</h1>${published}${paragraphs(3, 'My grandmother cooked this soup each Friday, and she never wrote a word of it down.')}<h2>Ingredients</h2><ul><li>2 onions</li><li>1 kg of cod</li><li>200 g of barley</li></ul><h2>Method</h2><ol><li>Fry the onions until they are soft.</li><li>Add the fish and simmer for ten minutes.</li></ol>`,
    },
  ],
  [
    'a review with prices',
    {
      url: 'https://post.example/reviews/best-oars-2026',
      title: 'The best oars of 2026',
      head: ofArticle,
      main: `<h1>The best oars of 2026, rowed and ranked</h1>${published}${paragraphs(5, 'We rowed with each oar for a week, and the oak one stayed the quietest in the water.')}<div class="box"><h3>Oak oar</h3><p>€ 89.00</p><a href="/out/1">Buy now</a></div>${paragraphs(3, told)}<div class="box"><h3>Ash oar</h3><p>€ 64.00</p><a href="/out/2">Buy now</a></div>`,
    },
  ],
  [
    'an interview',
    {
      url: 'https://post.example/city/interview-with-the-harbour-master',
      title: 'The harbour master answers',
      head: ofArticle,
      main: `<h1>“The sea does not wait”: the harbour master answers</h1>${published}${['How did you come here?', 'What has changed?', 'What do you fear?', 'And the ferry?'].map((question) => `<p><strong>${question}</strong></p><p>${told} ${told}</p>`).join('')}`,
    },
  ],
  [
    'a newsletter of links',
    {
      url: 'https://post.example/newsletters/what-we-read-this-week',
      title: 'What we read this week',
      head: ofArticle,
      main: `<h1>What we read this week: ferries, mills and maps</h1>${published}<p>${told}</p>${english.map((headline) => `<h3>${headline}</h3><p>${told} <a href="https://other.example/a">Read it there</a>.</p>`).join('')}`,
    },
  ],
  [
    'a Kazakh story without metadata',
    {
      url: 'https://post.example/kk/article/512',
      language: 'kk',
      title: 'Паром тоқтады',
      main: `<h1>Айлақтағы паром өрттен кейін тоқтады</h1><p>4 наурыз 2026</p>${paragraphs(4, 'Сәрсенбі күні түсте айлақтан шыққан паром шағын өрттен кейін тоқтады, ешкім зардап шеккен жоқ.')}`,
    },
  ],
  [
    'a Japanese story',
    {
      url: 'https://post.example/articles/a2026030401',
      language: 'ja',
      title: '渡し船が運休',
      head: ofArticle,
      main: `<h1>機関室の火災で渡し船が運休</h1><time datetime="2026-03-04">2026年3月4日</time>${paragraphs(4, '水曜日の正午に港を出た渡し船は、機関室の小さな火災のために運航を取りやめた。')}`,
    },
  ],
];

function kindOf({ url, ...page }: Page): string {
  try {
    extractArticle({ html: render({ url, ...page }), url });
    return 'article';
  } catch (error) {
    if (error instanceof NotAnArticleError) return error.kind;
    throw error;
  }
}

describe('pages that are no articles', () => {
  test.each(lists)('%s lists stories', (_, page) => {
    expect(kindOf(page)).toBe('index');
  });

  test.each(others)('%s: %s', (kind, _, page) => {
    expect(kindOf(page)).toBe(kind);
  });

  test('a front page of the fictional newspaper is a list', () => {
    const site = createPublisher({ origin: 'https://courant.example' });
    const html = renderListPage({ path: '/', stories }, site);
    expect(() => extractArticle({ html, url: 'https://courant.example/' })).toThrow(
      expect.objectContaining({ kind: 'index', isReadable: true }),
    );
  });

  test('is read all the same when no article is required, with a diagnostic', () => {
    const [, , page] = others[0] ?? [];
    if (page === undefined) throw new Error('There is no such page.');
    const { article, diagnostics } = extractArticle({ html: render(page), url: page.url }, { requireArticle: false });
    expect(article.headline).toBe('Oak oar');
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'not-an-article' }));
  });
});

describe('articles of every form', () => {
  test.each(articles)('%s is an article', (_, page) => {
    expect(kindOf(page)).toBe('article');
  });
});
