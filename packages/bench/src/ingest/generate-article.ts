import { type Article, type Paragraph, SCHEMA_VERSION, computeStats } from '@broadsheet/core/model';
import { createRandom } from './random.ts';
import { type Language, randomRank, wordOf } from './vocabulary.ts';

const publisherCount = 40;
const authorCount = 500;
const sections = ['City', 'Country', 'World', 'Money', 'Culture', 'Science', 'Sport', 'Opinion'] as const;

/** Languages, each as often as it comes among ten articles. */
const languages: readonly Language[] = ['en', 'en', 'en', 'en', 'en', 'en', 'de', 'es', 'es', 'ru'];

const paragraphCount = 12;
const sentenceWords = { headline: 8, standfirst: 18, paragraph: 42, caption: 12 } as const;

/** One article in so many tells the text of the one before, without its first paragraph. */
const copyEvery = 12;

const firstMoment = Date.UTC(2020, 0, 1);
const intervalMs = 1_800_000;

/** The fictional article of a number: the same in every run, with a vocabulary as uneven as that of a language. */
export function generateArticle(number: number): Article {
  const isCopy = number % copyEvery === copyEvery - 1;
  const random = createRandom(isCopy ? number - 1 : number);
  const language = languages[Math.floor(random() * languages.length)] ?? 'en';
  const sentence = (words: number): string => sentenceOf(language, words, random);
  const headline = sentence(sentenceWords.headline);
  const standfirst = sentence(sentenceWords.standfirst);
  const caption = sentence(sentenceWords.caption);
  const author = `Author ${Math.floor(random() * authorCount)}`;
  const story = Array.from({ length: paragraphCount }, (_, index) =>
    paragraphOf(`b${number}x${index}`, sentence(sentenceWords.paragraph)),
  );
  const body = isCopy ? story.slice(1) : story;
  return {
    ...frameOf(number),
    headline,
    headlines: [{ role: 'main', value: headline }],
    standfirst,
    bylineText: `By ${author}`,
    contributors: [{ name: author, role: 'author', kind: 'person', raw: `By ${author}` }],
    inLanguage: language,
    media: [mediumOf(number, caption)],
    leadMediaId: 'm1',
    body,
    stats: computeStats(body, language),
  };
}

/** What an article says besides its words. */
function frameOf(number: number) {
  const paper = `paper-${number % publisherCount}`;
  const url = `https://${paper}.example/${number}`;
  const instant = new Date(firstMoment + number * intervalMs).toISOString();
  const section = sections[number % sections.length] ?? sections[0];
  return {
    schemaVersion: SCHEMA_VERSION,
    id: url,
    url,
    canonicalUrl: url,
    altIds: [{ role: 'guid', value: `https://${paper}.example/?p=${number}` }],
    alternates: [],
    kind: 'article',
    representationType: 'full',
    datePublished: { iso: instant, instant, precision: 'millisecond', zone: 'utc', raw: instant },
    infoSources: [],
    publisher: { name: paper, url: `https://${paper}.example/` },
    sections: [{ name: section, url: `https://${paper}.example/${section}` }],
    tags: [{ name: `Topic ${number % 1000}`, kind: 'topic' }],
    dir: 'ltr',
    about: [],
    mentions: [],
    access: { claim: 'unknown', readable: 'full' },
    rights: { miningReservations: [] },
    corrections: [],
    status: 'usable',
    quotes: [],
  } as const satisfies Partial<Article>;
}

function mediumOf(number: number, caption: string): Article['media'][number] {
  return {
    id: 'm1',
    kind: 'image',
    renditions: [{ url: `https://paper-${number % publisherCount}.example/${number}.jpg`, width: 1200, height: 800 }],
    alt: '',
    caption: [{ type: 'text', value: caption }],
    credits: [],
  };
}

function paragraphOf(id: string, value: string): Paragraph {
  return { type: 'paragraph', id, children: [{ type: 'text', value }] };
}

function sentenceOf(language: Language, words: number, random: () => number): string {
  const text = Array.from({ length: words }, () => wordOf(language, randomRank(random), random)).join(' ');
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
