import type { WordPressInput } from '@broadsheet/sdk';
import { z } from 'zod';
import { detectInputKind } from '../../shared/input-kind.ts';
import { isSameAddress } from './is-same-address.ts';
import type { FormSearch } from './read-story-forms.ts';

const posts = z.array(z.looseObject({ link: z.url() }));

/** Finds a story among the posts of its site's WordPress, by the last part of its address. */
export async function findWordPressPost(search: FormSearch): Promise<WordPressInput | undefined> {
  const { client, discovery, url, signal } = search;
  const api = discovery.apis.find(({ name }) => name === 'wordpress');
  const slug = new URL(url).pathname.split('/').findLast((part) => part !== '');
  if (api === undefined || slug === undefined) return undefined;
  const document = await client.sourceTools.fetchDocument(postsAddress(api.apiUrl, slug), { signal, robots: false });
  const { data } = posts.safeParse(parsedJson(document.text));
  const wordpress = data?.find(({ link }) => isSameAddress(link, url));
  return wordpress === undefined ? undefined : { wordpress };
}

/** Sites without readable addresses have the interface under `?rest_route=`. The short name comes encoded. */
function postsAddress(apiUrl: string, slug: string): string {
  const address = new URL(apiUrl);
  if (address.searchParams.has('rest_route')) address.searchParams.set('rest_route', '/wp/v2/posts');
  else address.pathname = `${address.pathname.replace(/\/$/, '')}/wp/v2/posts`;
  address.searchParams.set('_embed', '1');
  return `${address.href}&slug=${slug}`;
}

/** What is no JSON is no list of posts either. */
function parsedJson(text: string): unknown {
  return detectInputKind(text) === 'json' ? JSON.parse(text) : undefined;
}
