import type { FetchLimits } from '../client-options.ts';
import { InputError } from '../errors/input-error.ts';

/** Every limit with its default (each is described in {@link FetchLimits}). */
const defaults = {
  timeoutMs: 30_000,
  headersTimeoutMs: 10_000,
  idleTimeoutMs: 10_000,
  maxBytes: 10_000_000,
  maxHeaderBytes: 65_536,
  maxRedirects: 5,
  maxRetries: 2,
  maxRetryAfterMs: 30_000,
  maxConnectionsPerHost: 2,
  maxCrawlDelayMs: 30_000,
} as const satisfies Required<FetchLimits>;

/** Limits below which nothing could be fetched at all. */
const least: Partial<Record<keyof FetchLimits, number>> = { maxConnectionsPerHost: 1 };

/**
 * All limits: those that are given, and the defaults of the rest.
 *
 * @throws {InputError} when one is no number, so that none is off by accident.
 */
export function resolveLimits(options: FetchLimits): Required<FetchLimits> {
  return {
    timeoutMs: limitOf('timeoutMs', options),
    headersTimeoutMs: limitOf('headersTimeoutMs', options),
    idleTimeoutMs: limitOf('idleTimeoutMs', options),
    maxBytes: limitOf('maxBytes', options),
    maxHeaderBytes: limitOf('maxHeaderBytes', options),
    maxRedirects: limitOf('maxRedirects', options),
    maxRetries: limitOf('maxRetries', options),
    maxRetryAfterMs: limitOf('maxRetryAfterMs', options),
    maxConnectionsPerHost: limitOf('maxConnectionsPerHost', options),
    maxCrawlDelayMs: limitOf('maxCrawlDelayMs', options),
  };
}

function limitOf(name: keyof FetchLimits, options: FetchLimits): number {
  return requireLimit(name, options[name] ?? defaults[name], least[name]);
}

/**
 * A limit that must be a number.
 *
 * @throws {InputError} when it is none or too small.
 */
export function requireLimit(name: string, value: unknown, min = 0): number {
  if (typeof value === 'number' && value >= min) return value;
  throw new InputError(name, `The option ${name} is ${String(value)}; pass a number of at least ${min}.`);
}
