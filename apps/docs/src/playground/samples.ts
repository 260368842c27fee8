import { createPublisher, renderText, stories } from '@broadsheet/sdk/testing';

/** An input to begin with. */
export interface Sample {
  /** What it is. */
  readonly label: string;
  /** The input. */
  readonly text: string;
}

const courant = createPublisher();

async function bodyOf(path: string): Promise<string> {
  return (await courant.handle(new Request(`${courant.origin}${path}`))).text();
}

/** One story of the fictional newspaper in every form that the playground takes, and its feed. Made as the site is built. */
export async function makeSamples(): Promise<readonly Sample[]> {
  const story = stories.find(({ slug }) => slug === 'council-keeps-night-market');
  if (story === undefined) throw new RangeError('The story of the samples is gone.');
  const posts: unknown = JSON.parse(await bodyOf(`/wp-json/wp/v2/posts?slug=${story.slug}&_embed`));
  return [
    { label: 'A page', text: await bodyOf('/2026/05/council-keeps-night-market/') },
    { label: 'A live blog', text: await bodyOf('/city/storm-orla-live-1103') },
    { label: 'A feed', text: await bodyOf('/feed/') },
    { label: 'A WordPress post', text: JSON.stringify(Array.isArray(posts) ? posts[0] : posts, undefined, 2) },
    { label: 'A plain text', text: renderText(story) },
    { label: 'No article', text: await bodyOf('/special/consent') },
  ];
}
