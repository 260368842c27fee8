import { expect, it } from 'vitest';
import { createPublisher } from './publisher.ts';

const { fetch, origin } = createPublisher();

it('answers as the newspaper does, under the address asked for', async () => {
  const response = await fetch(`${origin}/gone`);
  expect(response).toMatchObject({ status: 410, url: `${origin}/gone`, redirected: false });
});

it('follows a redirect, and only if it may', async () => {
  const followed = await fetch(`${origin}/?p=1102`);
  const moved = { status: 200, url: `${origin}/2026/05/council-keeps-night-market/`, redirected: true };
  expect(followed).toMatchObject(moved);
  expect(await fetch(`${origin}/?p=1102`, { redirect: 'manual' })).toMatchObject({ status: 301 });
  await expect(fetch(`${origin}/?p=1102`, { redirect: 'error' })).rejects.toThrow('redirects to another address');
  await expect(fetch(`${origin}/moved-in-circles`)).rejects.toThrow('redirects too often');
});

it('fails as a network does: for any other host, and when it is aborted', async () => {
  await expect(fetch('https://other.example/feed')).rejects.toThrow(TypeError);
  const signal = AbortSignal.abort(new Error('Never mind.'));
  await expect(fetch(`${origin}/feed/`, { signal })).rejects.toThrow('Never mind.');
});
