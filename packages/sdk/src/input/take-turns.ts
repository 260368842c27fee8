import { sleep } from './clock.ts';
import { createSlots, type Slots } from './create-slots.ts';
import type { HopRequest, Send } from './exchange.ts';

/** The requests to one host. */
interface Host {
  /** Places for requests. */
  readonly slots: Slots;
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
    const { clock, url } = request;
    const name = new URL(url).host;
    if (hosts.size >= manyHosts) forgetIdle(hosts);
    const host = hosts.get(name) ?? { slots: createSlots(maxConnectionsPerHost), nextStartMs: 0 };
    hosts.set(name, host);
    clock.signal.throwIfAborted();
    await host.slots.take(async (turn) => {
      clock.phase = 'queue';
      await clock.pauseFor(turn);
    });
    try {
      await pauseBetween(host, request);
      return await send(request);
    } finally {
      host.slots.give();
    }
  };
}

function forgetIdle(hosts: Map<string, Host>): void {
  const now = performance.now();
  for (const [name, { slots, nextStartMs }] of hosts) if (slots.areFree() && nextStartMs <= now) hosts.delete(name);
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
