/** The code that an error of the system or of PostgreSQL has, such as `ENOENT` or `40P01`. */
export function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
