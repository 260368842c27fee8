import { describe, expect, it } from 'vitest';
import { createAddressPolicy } from './address-policy.ts';
import { AddressRefusedError } from './address-refused-error.ts';

describe('createAddressPolicy', () => {
  const refuse = createAddressPolicy({ allowedOrigins: ['http://127.0.0.1:4174'] });

  it.each([
    'https://courier.example/2026/tram',
    'http://courier.example:8080/',
    'https://93.184.215.14/',
    'https://172.32.0.1/',
    'https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/',
    'https://localhost.example/',
    'https://notlocal/',
  ])('lets %s pass', (url) => {
    expect(() => refuse(url)).not.toThrow();
  });

  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.0.0.1/',
    'http://0/',
    'http://10.1.2.3/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.100.100.200/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[fd00::1]/',
    'http://[fe80::1]/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://news.localhost/',
    'http://printer.local/',
    'http://db.internal/',
    'http://router.home.arpa/',
    'file:///etc/passwd',
    'ftp://courier.example/',
  ])('refuses %s', (url) => {
    expect(() => refuse(url)).toThrow(AddressRefusedError);
  });

  it('lets an allowed origin pass, and no other port of the same machine', () => {
    expect(() => refuse('http://127.0.0.1:4174/feed/')).not.toThrow();
    expect(() => refuse('http://127.0.0.1:4175/feed/')).toThrow(/127\.0\.0\.1 is not fetched/);
    expect(() => refuse('https://127.0.0.1:4174/feed/')).toThrow(AddressRefusedError);
  });

  it('allows no private origin unless told to', () => {
    expect(() => createAddressPolicy()('http://127.0.0.1:4174/')).toThrow(AddressRefusedError);
  });
});
