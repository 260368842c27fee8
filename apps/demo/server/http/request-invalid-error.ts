/** A request that a route does not take: a parameter is missing or of the wrong kind. */
export class RequestInvalidError extends Error {
  override readonly name = 'RequestInvalidError';
}
