import { lookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { callbackify } from 'node:util';
import { buildConnector } from 'undici';
import type { ResolveHost } from '../node-client-options.ts';
import { GuardRefusal } from './guard-refusal.ts';
import { portOf } from '../port-of.ts';
import type { Guard } from './create-guard.ts';

/** How connections are made. */
export interface ConnectorOptions {
  /** Decides where to. */
  readonly guard: Guard;
  /** Finds addresses instead of the system. */
  readonly resolveHost: ResolveHost | undefined;
  /** Time for all of it, in milliseconds. */
  readonly connectTimeoutMs: number;
}

/**
 * Makes connections to addresses that the guard lets through, and to no other.
 *
 * A literal address is checked here, since no lookup is made for it. A name is looked up, every address that is found
 * is checked, and the connection goes to one of them: nothing is looked up a second time. One bad address among
 * good ones is enough to refuse, so that no retry can end up there.
 */
export function guardedConnector({
  guard,
  resolveHost = resolveBySystem,
  connectTimeoutMs,
}: ConnectorOptions): buildConnector.connector {
  const open = buildConnector({ timeout: connectTimeoutMs, lookup: toLookup(resolveHost) });
  const guarded = buildConnector({ timeout: connectTimeoutMs, lookup: toLookup(guardedResolve(resolveHost, guard)) });
  return (options, callback) => {
    const { hostname } = options;
    const port = portOf(options);
    const isAllowed = guard.allowsHost(hostname, port);
    const objection = isAllowed ? undefined : guard.objectionToHost(hostname, port);
    if (objection !== undefined) callback(new GuardRefusal(objection), null);
    else (isAllowed ? open : guarded)(options, reportResets(callback));
  };
}

/**
 * Has a connection that is reset reported as such. undici takes the code of a reset for the end of an answer whose
 * length nobody announced, so that half a page would pass for a whole one; it knows no such thing of other codes.
 */
function reportResets(callback: buildConnector.Callback): buildConnector.Callback {
  return (...[error, socket]) => {
    if (error !== null) {
      callback(error, null);
      return;
    }
    socket.prependListener('error', (reset: NodeJS.ErrnoException) => {
      if (reset.code === 'ECONNRESET') reset.code = 'EPIPE';
    });
    callback(null, socket);
  };
}

async function resolveBySystem(hostname: string): Promise<readonly string[]> {
  return (await lookup(hostname, { all: true })).map(({ address }) => address);
}

/** Finds addresses all of which the guard lets through. */
function guardedResolve(resolveHost: ResolveHost, guard: Guard): ResolveHost {
  return async (hostname) => {
    const addresses = await resolveHost(hostname);
    const objection = addresses.map(guard.objectionToAddress).find((one) => one !== undefined);
    if (objection !== undefined) throw new GuardRefusal(objection);
    return addresses;
  };
}

/** Looks names up as sockets need it. */
function toLookup(resolveHost: ResolveHost): LookupFunction {
  const find = callbackify(resolveHost);
  return (hostname, { all }, callback) => {
    find(hostname, (error, addresses) => {
      const found = error === null ? addresses.map((address) => ({ address, family: isIP(address) })) : [];
      const [first] = found;
      if (first === undefined) callback(error ?? unknownHost(hostname), []);
      else if (all === true) callback(null, found);
      else callback(null, first.address, first.family);
    });
  };
}

function unknownHost(hostname: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`No address was found for ${hostname}.`), { code: 'ENOTFOUND' });
}
