import { sleep, type Clock } from './clock.ts';
import type { HopRequest, Send } from './exchange.ts';

/** The requests to one host. */
interface Host {
  /** Those that run. */
  running: number;
  /** Those that wait, the next one first: functions that let them run. */
  readonly waiting: (() => void)[];
  /** When the next may start, on the clock of {@link performance}. */
  nextStartMs: number;
}

/** Hosts beyond which those are forgotten whose pause is over. */
const manyHosts = 1000;

/**
 * Lets only so many requests to a host run at a time. The others wait for their turn, in order, while the clock of
 * their fetch stands. Where a site asks for a pause between requests, they start that far apart.
 */
export function takeTurns(send: Send, maxConnectionsPerHost: number): Send {
  const hosts = new Map<string, Host>();
  return async (request) => {
    const name = new URL(request.url).host;
    if (hosts.size >= manyHosts) forgetIdle(hosts);
    const host = hosts.get(name) ?? { running: 0, waiting: [], nextStartMs: 0 };
    hosts.set(name, host);
    await waitForTurn(host, maxConnectionsPerHost, request.clock);
    try {
      await pauseBetween(host, request);
      return await send(request);
    } finally {
      passTurn(host);
    }
  };
}

function forgetIdle(hosts: Map<string, Host>): void {
  const now = performance.now();
  for (const [name, { running, nextStartMs }] of hosts) if (running === 0 && nextStartMs <= now) hosts.delete(name);
}

async function pauseBetween(host: Host, { clock, crawlDelayMs = 0 }: HopRequest): Promise<void> {
  if (crawlDelayMs === 0) return;
  const now = performance.now();
  const startMs = Math.max(now, host.nextStartMs);
  host.nextStartMs = startMs + crawlDelayMs;
  if (startMs === now) return;
  clock.phase = 'queue';
  await clock.pauseFor(sleep(startMs - now, clock.signal));
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
