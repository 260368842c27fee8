import type { Reply } from './reply.ts';
import { jsonReply } from './reply.ts';

interface ErrorShape {
  readonly code: string;
  readonly message: string;
  readonly status: number;
}

const errors = {
  invalidPost: { code: 'rest_post_invalid_id', message: 'Invalid post ID.', status: 404 },
  invalidUser: { code: 'rest_user_invalid_id', message: 'Invalid user ID.', status: 404 },
  invalidTerm: { code: 'rest_term_invalid', message: 'Term does not exist.', status: 404 },
  noRoute: { code: 'rest_no_route', message: 'No route was found matching the URL and request method.', status: 404 },
  invalidPage: {
    code: 'rest_post_invalid_page_number',
    message: 'The page number requested is larger than the number of pages available.',
    status: 400,
  },
} as const satisfies Readonly<Record<string, ErrorShape>>;

/** Name of an error of the REST interface. */
export type WordpressErrorName = keyof typeof errors;

/** Answers an error in the shape of the REST interface: code, message, data with the status. */
export function wordpressError(name: WordpressErrorName): Reply {
  const { code, message, status } = errors[name];
  return jsonReply({ code, message, data: { status } }, { status });
}

/** Answers that a parameter cannot be used, naming it and saying why. */
export function wordpressInvalidParameter(name: string, reason: string): Reply {
  const details = { [name]: reason };
  return jsonReply(
    { code: 'rest_invalid_param', message: `Invalid parameter(s): ${name}`, data: { status: 400, params: details } },
    { status: 400 },
  );
}
