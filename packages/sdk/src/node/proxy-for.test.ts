import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { proxyFor } from './proxy-for.ts';

const names = ['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy'].flatMap((name) => [name, name.toUpperCase()]);

beforeEach(() => {
  for (const name of names) vi.stubEnv(name, undefined);
});

afterEach(() => {
  vi.unstubAllEnvs();
});

const proxy = 'http://proxy.example:3128';

test.each<[url: string, env: Readonly<Record<string, string>>, expected: string | undefined]>([
  ['https://courier.example/', {}, undefined],
  ['https://courier.example/', { HTTPS_PROXY: proxy }, proxy],
  ['https://courier.example/', { https_proxy: proxy, HTTPS_PROXY: 'http://other.example' }, proxy],
  ['https://courier.example/', { HTTP_PROXY: proxy }, undefined],
  ['http://courier.example/', { HTTP_PROXY: proxy }, proxy],
  ['http://courier.example/', { ALL_PROXY: proxy }, proxy],
  ['http://courier.example/', { HTTP_PROXY: '', ALL_PROXY: proxy }, proxy],
  ['http://courier.example/', { HTTP_PROXY: proxy, NO_PROXY: '*' }, undefined],
  ['http://courier.example/', { HTTP_PROXY: proxy, NO_PROXY: 'localhost, Courier.example' }, undefined],
  ['http://www.courier.example/', { HTTP_PROXY: proxy, no_proxy: 'courier.example' }, undefined],
  ['http://www.courier.example/', { HTTP_PROXY: proxy, NO_PROXY: '*.courier.example' }, undefined],
  ['http://www.courier.example/', { HTTP_PROXY: proxy, NO_PROXY: '.courier.example' }, undefined],
  ['http://lecourier.example/', { HTTP_PROXY: proxy, NO_PROXY: 'courier.example' }, proxy],
  ['http://courier.example:8080/', { HTTP_PROXY: proxy, NO_PROXY: 'courier.example:8080' }, undefined],
  ['http://courier.example:8081/', { HTTP_PROXY: proxy, NO_PROXY: 'courier.example:8080' }, proxy],
  ['http://courier.example/', { HTTP_PROXY: proxy, NO_PROXY: ' , ' }, proxy],
])('%s with %j', (url, env, expected) => {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  expect(proxyFor(new URL(url))).toBe(expected);
});
