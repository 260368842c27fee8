import type { SourceDefinition } from '../source-definition.ts';
import { findCollection, type PostCollection } from './find-collection.ts';
import { listPosts } from './list-posts.ts';
import { getPost } from './get-post.ts';
import type { WordPressOptions } from './wordpress-options.ts';

/** Posts of a WordPress site, through the REST interface that it shows to everybody. */
export const wordpressSource: SourceDefinition<WordPressOptions> = {
  name: 'wordpress',
  open: (url, options, tools) => {
    let known: PostCollection | undefined;
    const collection = async (signal: AbortSignal | undefined): Promise<PostCollection> =>
      (known ??= await findCollection(url, options, tools, signal));
    return {
      async *list(request) {
        yield* listPosts(await collection(request.signal), request, tools);
      },
      get: async (reference, signal) => getPost(await collection(signal), reference, tools, signal),
    };
  },
};
