import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';

/** A header: name and value, a number being seconds from now; the last part says whether it is compared. */
const headerSchema = z.tuple([z.string(), z.union([z.string(), z.number()])]).rest(z.unknown());

const requestSchema = z.looseObject({
  response_status: z.tuple([z.number(), z.string()]).optional(),
  response_headers: z.array(headerSchema).optional(),
  response_body: z.string().nullish(),
  disconnect: z.boolean().optional(),
  pause_after: z.boolean().optional(),
  filename: z.string().optional(),
  query_arg: z.string().optional(),
  expected_type: z.enum(['cached', 'not_cached', 'etag_validated', 'lm_validated']).optional(),
  expected_status: z.number().optional(),
});

const caseSchema = z.looseObject({
  id: z.string(),
  kind: z.enum(['required', 'optimal', 'check']).default('required'),
  browser_only: z.boolean().optional(),
  browser_skip: z.boolean().optional(),
  requests: z.array(requestSchema),
});

const suitesSchema = z.object({ default: z.array(z.object({ id: z.string(), tests: z.array(caseSchema) })) });

/** A request of a case, and what must come of it. */
export type CaseRequest = z.infer<typeof requestSchema>;

/** A case that is published with http-cache-tests. */
export type CacheCase = z.infer<typeof caseSchema>;

/** What a request of a case has that no request of this client has. */
const foreignParts = ['request_method', 'request_headers', 'request_body', 'redirect', 'mode', 'credentials', 'cache'];

/**
 * The cases that concern this cache: it answers to plain GET requests, and keeps nothing that headers of the caller had a
 * part in, so that cases with other methods, headers or bodies do not apply. Nor do those for caches that many
 * share, those for pages in a browser, and those that only look at what a cache does where anything is right.
 */
export async function readCases(): Promise<readonly CacheCase[]> {
  const file = createRequire(import.meta.url).resolve('http-cache-tests/tests/index.mjs');
  const suites: unknown = await import(pathToFileURL(file).href);
  return suitesSchema
    .parse(suites)
    .default.flatMap(({ tests }) => tests)
    .filter(
      ({ kind, browser_only: inPage, browser_skip: isShared }) =>
        kind !== 'check' && inPage !== true && isShared !== true,
    )
    .filter(({ requests }) => !requests.some((request) => foreignParts.some((part) => part in request)));
}
