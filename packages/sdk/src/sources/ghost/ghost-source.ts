import type { SourceDefinition } from '../source-definition.ts';
import { findContentApi, type ContentApi } from './find-content-api.ts';
import { getPost } from './get-post.ts';
import type { GhostOptions } from './ghost-options.ts';
import { listPosts } from './list-posts.ts';

/** Posts of a Ghost site, through its Content API. */
export const ghostSource: SourceDefinition<GhostOptions> = {
  name: 'ghost',
  open: (url, options, tools) => {
    let known: ContentApi | undefined;
    const api = async (signal: AbortSignal | undefined): Promise<ContentApi> =>
      (known ??= await findContentApi(url, options, tools, signal));
    return {
      async *list(request) {
        yield* listPosts(await api(request.signal), request, tools);
      },
      get: async (reference, signal) => getPost(await api(signal), reference, tools, signal),
    };
  },
};
