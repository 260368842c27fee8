import { FetchError, type FetchErrorKind, type FetchPhase } from '../errors/fetch-error.ts';

/** What an error below means. */
interface Meaning {
  /** Code, or where there is none name and message, as Node and undici, which its `fetch` is made of, have them. */
  readonly signs: RegExp;
  readonly kind: FetchErrorKind;
  readonly message: string;
  readonly isRetryable: boolean;
  /** What the request was doing, where the code tells. */
  readonly phase?: FetchPhase;
}

/** Meanings of errors, the first that matches counts. What is not listed counts as passing. */
const meanings: readonly Meaning[] = [
  { signs: /^ENOTFOUND$/, kind: 'network', message: 'its host is unknown', isRetryable: false, phase: 'connect' },
  { signs: /^EAI_/, kind: 'network', message: 'its host cannot be looked up now', isRetryable: true, phase: 'connect' },
  {
    signs: /^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)$/,
    kind: 'network',
    message: 'its host cannot be reached',
    isRetryable: true,
    phase: 'connect',
  },
  {
    signs: /^(?:ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|EPROTO)/,
    kind: 'network',
    message: 'its certificate or its encryption is not valid',
    isRetryable: false,
    phase: 'connect',
  },
  {
    signs:
      /^(?:HTTPParserError: .{0,100}EOF|Z_BUF_ERROR|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH|ECONNRESET|EPIPE)/,
    kind: 'incomplete',
    message: 'the answer broke off before its end',
    isRetryable: true,
  },
  { signs: /^(?:HPE_|HTTPParserError: )/, kind: 'network', message: 'the answer is no valid HTTP', isRetryable: false },
  {
    signs: /^(?:Z_DATA_ERROR|Z_NEED_DICT|ERR__ERROR_|ERR_BROTLI)/,
    kind: 'network',
    message: 'the compression of the answer is damaged',
    isRetryable: false,
  },
];

/** Turns whatever a `fetch` threw into a {@link FetchError}. */
export function toFetchError(cause: unknown, url: string, phase: FetchPhase): FetchError {
  const chain = [...causesOf(cause)];
  const own = chain.find((error) => FetchError.isInstance(error));
  if (own !== undefined) return own;
  for (const sign of chain.map(signOf)) {
    const meaning = meanings.find(({ signs }) => signs.test(sign));
    if (meaning === undefined) continue;
    const details = { url, phase: meaning.phase ?? phase, isRetryable: meaning.isRetryable };
    return new FetchError(meaning.kind, `${meaning.message} (${sign}).`, details, { cause });
  }
  const detail = cause instanceof Error ? cause.message : String(cause);
  const message = `no answer (${detail}). Check the address and the connection.`;
  return new FetchError('network', message, { url, phase, isRetryable: true }, { cause });
}

/** An error and what caused it, a few steps down; of several at once (one for each address of a host) the first. */
function* causesOf(error: unknown): Generator<Error> {
  let current = error;
  for (let depth = 0; depth < 5 && current instanceof Error; depth += 1) {
    yield current;
    current = current instanceof AggregateError ? current.errors[0] : current.cause;
  }
}

function signOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : `${error.name}: ${error.message}`;
}
