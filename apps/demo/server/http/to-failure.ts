import { FeedError, FetchError, InputError, NotAnArticleError } from '@broadsheet/sdk';
import { HTTPException } from 'hono/http-exception';
import type { Failure } from '../../shared/failure.ts';
import { AddressRefusedError } from '../addresses/address-refused-error.ts';
import { RequestInvalidError } from './request-invalid-error.ts';

/** Says what an error means for the visitor; `undefined` for a defect of the server. */
export function toFailure(error: unknown): Failure | undefined {
  const refusal = findRefusal(error);
  if (refusal !== undefined) return { code: 'ADDRESS_REFUSED', message: refusal.message };
  if (FetchError.isInstance(error)) {
    const { code, kind, message, statusCode } = error;
    return { code, kind, message, ...(statusCode === undefined ? {} : { statusCode }) };
  }
  if (NotAnArticleError.isInstance(error)) return { code: error.code, kind: error.kind, message: error.message };
  if (FeedError.isInstance(error) || InputError.isInstance(error)) return { code: error.code, message: error.message };
  // Hono's own are of the 400s too: a body that is no JSON.
  if (error instanceof RequestInvalidError || error instanceof HTTPException) {
    return { code: 'REQUEST_INVALID', message: error.message };
  }
  return undefined;
}

/** The policy speaks inside of `fetch`, so that its word arrives as the cause of a failed request. */
function findRefusal(error: unknown): AddressRefusedError | undefined {
  if (error instanceof AddressRefusedError) return error;
  return error instanceof Error && error.cause !== undefined ? findRefusal(error.cause) : undefined;
}
