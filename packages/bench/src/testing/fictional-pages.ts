/** A page of a data set with its line of truth, invented for the tests. */
export interface FictionalPage {
  /** The line of `truth.jsonl`. */
  readonly truth: { readonly id: string; readonly url: string; readonly [field: string]: unknown };
  /** The page. */
  readonly html: string;
}

const tramParagraphs = [
  'The harbour line in Port Orla reopened on Monday after nine months of work on the swing bridge at Quay Street.',
  'The first tram left the depot at six in the morning with forty passengers, among them the two welders who had closed the last gap in the rail.',
  'The city says that the repairs cost four million crowns, a little less than the council had set aside for them in spring.',
];

const ferryParagraphs = [
  'Fähren zwischen Orla und der Insel Lunnet fahren von Juni an auch nachts, teilte die Reederei am Dienstag mit.',
  'Bisher endete der Betrieb um zehn Uhr abends, was Beschäftigte der Spätschicht seit Jahren zu langen Umwegen gezwungen hatte.',
  'Die Fahrt kostet nachts einen halben Taler mehr als am Tag, Kinder unter zwölf Jahren reisen weiterhin ohne Fahrschein.',
];

/** Fictional pages by the set they stand in. */
export const fictionalPages: Readonly<Record<string, readonly FictionalPage[]>> = {
  fundus: [
    newsPage(
      'en-tram',
      'https://courier.example/2026/harbour-tram',
      'en',
      'Harbour tram back in service',
      tramParagraphs,
    ),
    newsPage(
      'de-ferry',
      'https://bote.example/nacht-faehre',
      'de-DE',
      'Fähren fahren bald auch nachts',
      ferryParagraphs,
    ),
  ],
  wcxb: [
    webPage(
      '0001',
      'https://courier.example/2026/harbour-tram',
      'article',
      'Harbour tram back in service',
      tramParagraphs,
    ),
    webPage(
      '0339',
      'https://bote.example/nacht-faehre',
      'article',
      'Fähren fahren bald auch nachts',
      ferryParagraphs,
      ferryParagraphs.slice(0, 2),
    ),
  ],
  'wcxb-other': [webPage('0002', 'https://shop.example/bells', 'product', 'Brass tram bell', ['Polished by hand.'])],
};

function newsPage(
  id: string,
  url: string,
  language: string,
  title: string,
  paragraphs: readonly string[],
): FictionalPage {
  const [standfirst = '', ...rest] = paragraphs;
  return {
    truth: {
      id,
      url,
      title,
      authors: ['Ada Pell'],
      published: '2026-03-02 06:30:00+01:00',
      topics: ['Transport'],
      standfirst: [standfirst],
      sections: [{ headline: [], paragraphs: rest }],
      images: [
        {
          isCover: true,
          caption: 'The first car',
          credits: ['Mina Sol'],
          alt: null,
          url: `${url}/first-car-of-the-line.jpg`,
        },
      ],
      crawled: '2026-03-02 09:00:00',
    },
    html: page(language, title, paragraphs),
  };
}

function webPage(
  id: string,
  url: string,
  pageType: string,
  title: string,
  paragraphs: readonly string[],
  labelled: readonly string[] = paragraphs,
): FictionalPage {
  return {
    truth: {
      id,
      url,
      pageType,
      title,
      author: 'Ada Pell',
      published: '2026-03-02',
      text: labelled.join('\n\n'),
      with: [paragraphs[0]],
      without: ['Subscribe to our letter'],
    },
    html: page('en', title, paragraphs),
  };
}

function page(language: string, title: string, paragraphs: readonly string[]): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title} | The Courier</title>
<meta property="og:title" content="${title}"><meta name="author" content="Ada Pell">
<meta property="article:published_time" content="2026-03-02T06:30:00+01:00"></head>
<body><nav><a href="/">Home</a><a href="/city">City</a></nav>
<main><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main>
<footer><p>Subscribe to our letter</p></footer></body></html>`;
}
