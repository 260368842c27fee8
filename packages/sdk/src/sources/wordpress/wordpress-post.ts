import type { WordPressInput } from '../../article-input.ts';
import { readContent } from '../../candidates/read-content.ts';
import { NotAnArticleError } from '../../errors/not-an-article-error.ts';
import { requireRecord } from '../require-input.ts';
import type { SourceKind } from '../source-kind.ts';
import { postUrl, renderedOf } from './post-fields.ts';
import { readPostClaims } from './read-post-claims.ts';
import { readStructuredData } from './read-structured-data.ts';

/**
 * A post of the WordPress REST API (version 2), best fetched with `_embed`, which adds authors, terms and the
 * featured picture.
 */
export const wordpressPost: SourceKind<WordPressInput> = {
  name: 'wordpress',
  accepts: (input): input is WordPressInput => 'wordpress' in input,
  read: (input, settings) => {
    const post = requireRecord(input.wordpress, 'wordpress');
    const url = postUrl(post);
    const html = renderedOf(post, 'content');
    if (html === undefined && renderedOf(post, 'title') === undefined) throw new NotAnArticleError('empty', url);
    const content = readContent(html ?? '', url, settings);
    const { claims, diagnostics } = readPostClaims(post, url);
    return {
      url,
      ...content,
      claims: [...claims, ...readStructuredData(post, url, settings), ...content.claims],
      diagnostics: [...content.diagnostics, ...diagnostics],
    };
  },
};
