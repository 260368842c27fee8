import { FetchError, type ExceededLimit, type FetchErrorKind, type FetchPhase } from '../errors/fetch-error.ts';
import { blocked } from '../input/refuse-address.ts';
import { GuardRefusal } from './guard/guard-refusal.ts';

/** Limits that connections keep by themselves. */
export type TransportLimits = Readonly<Record<'connectTimeoutMs' | 'maxHeaderBytes', number>>;

/** Errors of undici that mean a limit. */
const limitErrors: Readonly<
  Record<string, { option: keyof TransportLimits; kind: FetchErrorKind; phase: FetchPhase; message: string }>
> = {
  UND_ERR_CONNECT_TIMEOUT: {
    option: 'connectTimeoutMs',
    kind: 'timeout',
    phase: 'connect',
    message: 'no connection was made within',
  },
  UND_ERR_HEADERS_OVERFLOW: {
    option: 'maxHeaderBytes',
    kind: 'too-large',
    phase: 'headers',
    message: 'the headers are larger than',
  },
};

/** Gives errors of connections that only this room knows their name; all others stay as they are. */
export function toNodeError(cause: unknown, url: string, limits: TransportLimits): unknown {
  if (cause instanceof GuardRefusal) return blocked(url, cause.message, 'connect');
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const known = Object.hasOwn(limitErrors, code) ? limitErrors[code] : undefined;
  if (known === undefined) return cause;
  const { kind, option, phase } = known;
  const limit: ExceededLimit = { option, value: limits[option] };
  const message = `${known.message} ${option} (${limit.value}).`;
  return new FetchError(kind, message, { url, phase, isRetryable: kind === 'timeout', limit }, { cause });
}
