import * as z from 'zod';
import type { Picture } from '../src/testing/index.ts';
import { captionLine } from '../src/testing/story-pictures.ts';
import { pictureFile } from './picture-file.ts';
import type { ThrowAwayWordPress } from './start-wordpress.ts';

/** A picture in the library of the CMS. */
export interface LibraryPicture {
  /** Its number there. */
  readonly id: number;
  /** Address of the size that stories show. */
  readonly url: string;
}

/** A post of the CMS. */
export interface PublishedPost {
  readonly id: number;
  /** Address of its page. */
  readonly url: string;
  /** Its permanent identifier. */
  readonly guid: string;
}

/** What the newsroom does in the CMS, all of it through REST. */
export interface Newsroom {
  /** Number of the account of whoever wrote a story; made where there is none of that name. */
  readonly account: (name: string) => Promise<number>;
  /** Number of a category or tag; made where there is none of that name. */
  readonly term: (taxonomy: 'categories' | 'tags', name: string) => Promise<number>;
  /** Puts a picture into the library, once. */
  readonly picture: (picture: Picture) => Promise<LibraryPicture>;
  /** Publishes a post. */
  readonly publish: (post: object, query?: Readonly<Record<string, string>>) => Promise<PublishedPost>;
}

const numbered = z.object({ id: z.number() });
const media = numbered.extend({
  source_url: z.string(),
  media_details: z.object({ sizes: z.record(z.string(), z.object({ source_url: z.string() })) }),
});
const post = numbered.extend({ link: z.string(), guid: z.object({ rendered: z.string() }) });

/** Opens the newsroom of a WordPress. */
export function openNewsroom({ url, authorization }: ThrowAwayWordPress): Newsroom {
  const made = new Map<string, Promise<unknown>>();
  const once = async <Result>(
    key: string,
    schema: z.ZodType<Result>,
    make: () => Promise<unknown>,
  ): Promise<Result> => {
    const result = made.get(key) ?? make();
    made.set(key, result);
    return schema.parse(await result);
  };
  const send = async (route: string, body: FormData | object): Promise<unknown> => {
    const isForm = body instanceof FormData;
    const response = await fetch(`${url}/wp-json/wp/v2/${route}`, {
      method: 'POST',
      headers: { authorization, ...(isForm ? {} : { 'content-type': 'application/json' }) },
      body: isForm ? body : JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${route} was answered with ${response.status}: ${text.slice(0, 500)}`);
    return JSON.parse(text);
  };
  const makeNamed = async (route: string, name: string, record: object): Promise<number> =>
    (await once(`${route} ${name}`, numbered, () => send(route, record))).id;
  return {
    account: (name) => makeNamed('users', name, accountOf(name)),
    term: (taxonomy, name) => makeNamed(taxonomy, name, { name }),
    picture: async (picture) => {
      const {
        id,
        source_url: original,
        media_details: details,
      } = await once(`media ${picture.id}`, media, () => send('media', formOf(picture)));
      return { id, url: details.sizes['large']?.source_url ?? original };
    },
    publish: async (record, query = {}) => {
      const answer = post.parse(await send(`posts?${new URLSearchParams(query).toString()}`, record));
      return { id: answer.id, url: answer.link, guid: answer.guid.rendered };
    },
  };
}

let accounts = 0;

function accountOf(name: string): object {
  accounts += 1;
  const username = `writer-${accounts}`;
  return { username, name, email: `${username}@courant.example`, password: crypto.randomUUID(), roles: ['author'] };
}

function formOf(picture: Picture): FormData {
  const form = new FormData();
  form.set('file', pictureFile(picture), `${picture.id}.png`);
  form.set('alt_text', picture.alt);
  form.set('caption', captionLine(picture));
  return form;
}
