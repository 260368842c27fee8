import { FeedError, FetchError, InputError, NotAnArticleError, SourceError } from '@broadsheet/sdk';
import { HTTPException } from 'hono/http-exception';
import type { Failure } from '../../shared/failure.ts';
import { StoryForgottenError } from '../stories/story-forgotten-error.ts';
import { RequestInvalidError } from './request-invalid-error.ts';

/** Says what an error means for the visitor; `undefined` for a defect of the server. */
export function toFailure(error: unknown): Failure | undefined {
  if (FetchError.isInstance(error)) {
    const { code, kind, message, statusCode } = error;
    if (kind === 'blocked') return { code: 'ADDRESS_REFUSED', message };
    return { code, kind, message, ...(statusCode === undefined ? {} : { statusCode }) };
  }
  if (NotAnArticleError.isInstance(error)) return { code: error.code, kind: error.kind, message: error.message };
  if (FeedError.isInstance(error) || InputError.isInstance(error)) return { code: error.code, message: error.message };
  if (SourceError.isInstance(error)) return { code: 'SOURCE_FAILED', message: error.message };
  if (error instanceof StoryForgottenError) return { code: 'STORY_FORGOTTEN', message: error.message };
  // Hono's own are of the 400s too: a body that is no JSON.
  if (error instanceof RequestInvalidError || error instanceof HTTPException) {
    return { code: 'REQUEST_INVALID', message: error.message };
  }
  return undefined;
}
