import { z } from 'zod';
import { RequestInvalidError } from './request-invalid-error.ts';

/** What a schema says of a part of a request. */
type Outcome = { readonly success: true } | { readonly success: false; readonly error: z.core.$ZodError };

/** Ends a request whose part does not pass its schema. The error names each problem. */
export function refuseInvalid(outcome: Outcome): void {
  if (!outcome.success) throw new RequestInvalidError(z.prettifyError(outcome.error));
}
