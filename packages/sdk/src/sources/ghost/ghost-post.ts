import type { GhostInput } from '../../article-input.ts';
import { readContent } from '../../candidates/read-content.ts';
import { NotAnArticleError } from '../../errors/not-an-article-error.ts';
import { isRecord, textOfField } from '../json-record.ts';
import { requireRecord } from '../require-input.ts';
import type { SourceKind } from '../source-kind.ts';
import { postUrl } from './post-fields.ts';
import { readPostClaims } from './read-post-claims.ts';

/** A post of the Ghost Content API (version 3 and later), best fetched with `include=authors,tags`. */
export const ghostPost: SourceKind<GhostInput> = {
  name: 'ghost',
  accepts: (input): input is GhostInput => 'ghost' in input,
  read: (input, limits) => {
    const post = requireRecord(input.ghost, 'ghost');
    const url = postUrl(post);
    const html = textOfField(post, 'html');
    if (html === undefined && textOfField(post, 'title') === undefined) throw new NotAnArticleError('empty', url);
    const content = readContent(html ?? '', url, limits);
    const { claims, diagnostics } = readPostClaims(post, isRecord(input.settings) ? input.settings : {}, url);
    return {
      url,
      ...content,
      claims: [...claims, ...content.claims],
      diagnostics: [...content.diagnostics, ...diagnostics],
    };
  },
};
