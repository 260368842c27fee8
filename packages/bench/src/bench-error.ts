/** The bench cannot do what it was asked; the message says what is missing or wrong and what to do. */
export class BenchError extends Error {
  override readonly name = 'BenchError';
}
