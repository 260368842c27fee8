import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAddressPolicy } from './address-policy.ts';
import { AddressRefusedError } from './address-refused-error.ts';
import { createGuardedFetch } from './guarded-fetch.ts';

describe('createGuardedFetch', () => {
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://server.example');
      const target = pathname === '/circle' ? '/circle' : searchParams.get('to');
      if (target === null) response.end(`hello ${request.headers['user-agent']}`);
      else response.writeHead(302, { location: target }).end();
    });
    origin = await new Promise<string>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${portOf(server.address())}`));
    });
  });

  afterAll(() => new Promise((resolve) => void server.close(resolve)));

  it('follows redirects, with the headers of the request, and says where it arrived', async () => {
    const fetch = createGuardedFetch(createAddressPolicy({ allowedOrigins: [origin] }));
    const response = await fetch(`${origin}/?to=/there`, { headers: { 'user-agent': 'reader' } });
    expect(await response.text()).toBe('hello reader');
    expect(response.url).toBe(`${origin}/there`);
  });

  it('asks the policy again at each redirect', async () => {
    const fetch = createGuardedFetch(createAddressPolicy({ allowedOrigins: [origin] }));
    await expect(fetch(`${origin}/?to=http://169.254.169.254/`)).rejects.toThrow(AddressRefusedError);
  });

  it('asks the policy before anything is sent', async () => {
    const fetch = createGuardedFetch(createAddressPolicy());
    await expect(fetch(origin)).rejects.toThrow(AddressRefusedError);
  });

  it('gives up on redirects in circles', async () => {
    const fetch = createGuardedFetch(createAddressPolicy({ allowedOrigins: [origin] }));
    await expect(fetch(`${origin}/circle`)).rejects.toThrow('more than 5 redirects');
  });
});

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new TypeError('The server listens on no port.');
  return address.port;
}
