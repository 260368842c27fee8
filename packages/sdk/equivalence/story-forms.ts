import type { Article } from '@broadsheet/core/model';
import type { Extraction } from '../src/extraction.ts';
import { extractArticle } from '../src/extract-article.ts';
import { type Feed, isArticleRef } from '../src/feed.ts';
import { parseFeed } from '../src/parse-feed.ts';
import {
  createPublisher,
  ghostPost,
  ghostSettings,
  jsonLdDocument,
  renderAtom,
  renderJsonFeed,
  renderRss,
  renderStoryPage,
  renderText,
  type Story,
  storyPath,
  wholeFeed,
  wordpressPost,
} from '../src/testing/index.ts';

/** The newspaper whose stories are read in every form. */
export const site = createPublisher({ origin: 'https://courant.example' });

/** Address of the page of a story. */
export function addressOf(story: Story): string {
  return `${site.origin}${storyPath(story)}`;
}

/** Forms in which one input is one story. */
export const inputs = {
  page: (story) => extractArticle({ html: renderStoryPage(story, site), url: addressOf(story) }),
  WordPress: (story) => extractArticle({ wordpress: wordpressPost(story, site, { embed: true }) }),
  Ghost: (story) => extractArticle({ ghost: ghostPost(story, site), settings: ghostSettings(site) }),
  'JSON-LD': (story) => extractArticle({ jsonLd: jsonLdDocument(story, site), url: addressOf(story) }),
  text: (story) => extractArticle({ text: renderText(story) }),
} as const satisfies Readonly<Record<string, (story: Story) => Extraction>>;

/** Forms in which all stories come in one feed. */
export const feeds = {
  RSS: parseFeed(renderRss(wholeFeed(site, '/feed/'), site), { url: `${site.origin}/feed/` }),
  Atom: parseFeed(renderAtom(wholeFeed(site, '/feed/atom/'), site), { url: `${site.origin}/feed/` }),
  'JSON Feed': parseFeed(JSON.stringify(renderJsonFeed(wholeFeed(site, '/feed.json'), site)), {
    url: `${site.origin}/feed/`,
  }),
} as const satisfies Readonly<Record<string, Feed>>;

/** Name of a form, as the documentation gives it. */
export type StoryForm = keyof typeof inputs | keyof typeof feeds;

/** Every form that can carry a story, in the order of the columns. */
export const storyForms = [
  'page',
  'RSS',
  'Atom',
  'JSON Feed',
  'WordPress',
  'Ghost',
  'JSON-LD',
  'text',
] as const satisfies readonly StoryForm[];

/** Reads a story in a form. */
export function articleIn(form: StoryForm, story: Story): Article {
  return isInput(form) ? inputs[form](story).article : articleOf(feeds[form], addressOf(story));
}

function isInput(form: StoryForm): form is keyof typeof inputs {
  return form in inputs;
}

/** The article of a feed at an address. */
function articleOf({ items }: Pick<Feed, 'items'>, address: string): Article {
  const item = items.find(({ url }) => url === address);
  if (item === undefined || isArticleRef(item)) throw new Error(`The feed has no article at ${address}.`);
  return item;
}
