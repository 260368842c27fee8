import { afterEach, describe, expect, it } from 'vitest';
import type { ListeningPublisher } from './listen-publisher.ts';
import { listenPublisher } from './listen-publisher.ts';

let open: ListeningPublisher | undefined;

async function listen(): Promise<ListeningPublisher> {
  open = await listenPublisher();
  return open;
}

afterEach(async () => {
  await open?.close();
  open = undefined;
});

describe('listenPublisher', () => {
  it('serves pages that know their address', async () => {
    const publisher = await listen();
    expect(publisher.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u);
    const response = await fetch(`${publisher.url}/city/storm-orla-live-1103`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain(`<link rel="canonical" href="${publisher.url}/city/storm-orla-live-1103">`);
  });

  it('speaks HTTP: no body for HEAD, 304 for what is known, redirects followed', async () => {
    const publisher = await listen();
    const head = await fetch(`${publisher.url}/feed/`, { method: 'HEAD' });
    expect(Number(head.headers.get('content-length'))).toBeGreaterThan(10_000);
    expect(await head.text()).toBe('');
    const again = await fetch(`${publisher.url}/feed/`, {
      headers: { 'if-none-match': head.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
    const moved = await fetch(`${publisher.url}/moved`);
    expect(moved.redirected).toBe(true);
    expect(moved.status).toBe(200);
  });

  it('shows edits', async () => {
    const publisher = await listen();
    publisher.edit('storm-orla-live', { headline: 'The Storm Has Passed' });
    const response = await fetch(`${publisher.url}/city/storm-orla-live-1103`);
    expect(await response.text()).toContain('The Storm Has Passed');
  });

  it('rejects when the port is taken', async () => {
    const publisher = await listen();
    await expect(listenPublisher({ port: Number(new URL(publisher.url).port) })).rejects.toThrow('EADDRINUSE');
  });

  it('closes in the middle of a slow answer', async () => {
    const publisher = await listen();
    const pending = fetch(`${publisher.url}/slow?ms=30000`).then(
      () => 'answered',
      () => 'dropped',
    );
    await fetch(`${publisher.url}/robots.txt`);
    await publisher.close();
    open = undefined;
    expect(await pending).toBe('dropped');
  });
});
