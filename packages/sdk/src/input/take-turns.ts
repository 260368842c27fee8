import type { Clock } from './clock.ts';
import type { Send } from './exchange.ts';

/** The requests to one host. */
interface Host {
  /** Those that run. */
  running: number;
  /** Those that wait, the next one first: functions that let them run. */
  readonly waiting: (() => void)[];
}

/**
 * Lets only so many requests to a host run at a time. The others wait for their turn, in order, while the clock of
 * their fetch stands.
 */
export function takeTurns(send: Send, maxConnectionsPerHost: number): Send {
  const hosts = new Map<string, Host>();
  return async (request) => {
    const name = new URL(request.url).host;
    const host = hosts.get(name) ?? { running: 0, waiting: [] };
    hosts.set(name, host);
    try {
      await waitForTurn(host, maxConnectionsPerHost, request.clock);
      try {
        return await send(request);
      } finally {
        passTurn(host);
      }
    } finally {
      if (host.running === 0) hosts.delete(name);
    }
  };
}

async function waitForTurn(host: Host, maxConnectionsPerHost: number, clock: Clock): Promise<void> {
  clock.signal.throwIfAborted();
  if (host.running < maxConnectionsPerHost) {
    host.running += 1;
    return;
  }
  clock.phase = 'queue';
  let mine: (() => void) | undefined;
  const turn = new Promise<void>((resolve) => {
    mine = resolve;
    host.waiting.push(resolve);
  });
  try {
    await clock.pauseFor(turn);
  } catch (reason) {
    const place = host.waiting.findIndex((other) => other === mine);
    if (place < 0) passTurn(host);
    else host.waiting.splice(place, 1);
    throw reason;
  }
}

/** Whoever waits longest runs instead. */
function passTurn(host: Host): void {
  const next = host.waiting.shift();
  if (next === undefined) host.running -= 1;
  else next();
}
