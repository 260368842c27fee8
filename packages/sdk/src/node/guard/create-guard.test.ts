import { describe, expect, test } from 'vitest';
import { InputError } from '../../errors/input-error.ts';
import { createGuard } from './create-guard.ts';

describe('createGuard', () => {
  test('objects to addresses that are not public, and says why', () => {
    const guard = createGuard();
    expect(guard.objectionToAddress('10.0.0.1')).toBe('leads to an address that is not public (private)');
    expect(guard.objectionToAddress('1.1.1.1')).toBeUndefined();
    expect(guard.objectionToHost('[::1]', 443)).toBe('leads to an address that is not public (loopback)');
    expect(guard.objectionToHost('courier.example', 80)).toBeUndefined();
  });

  test('objects to ports of other services', () => {
    const guard = createGuard({ networks: ['127.0.0.0/8'] });
    expect(guard.objectionToHost('courier.example', 25)).toBe('has the port 25, which is not one of the web');
    expect(guard.objectionToHost('127.0.0.1', 22)).toBe('has the port 22, which is not one of the web');
    expect(guard.objectionToHost('127.0.0.1', 8080)).toBeUndefined();
  });

  test('lets networks through that are allowed, and no others', () => {
    const guard = createGuard({ networks: ['10.20.0.0/16', 'fd12:3456::/32', '192.168.1.7'] });
    expect(guard.objectionToAddress('10.20.255.1')).toBeUndefined();
    expect(guard.objectionToAddress('10.21.0.1')).toBeDefined();
    expect(guard.objectionToAddress('fd12:3456:7::1')).toBeUndefined();
    expect(guard.objectionToAddress('fd12:3457::1')).toBeDefined();
    expect(guard.objectionToAddress('192.168.1.7')).toBeUndefined();
    expect(guard.objectionToAddress('192.168.1.8')).toBeDefined();
    expect(guard.objectionToAddress('::ffff:10.20.0.1')).toBeDefined();
  });

  test.each([
    ['intranet.example', 'intranet.example', 8080, true],
    ['Intranet.Example', 'intranet.example', 443, true],
    ['intranet.example:8080', 'intranet.example', 8080, true],
    ['intranet.example:8080', 'intranet.example', 443, false],
    ['intranet.example:80', 'intranet.example', 80, true],
    ['intranet.example:80', 'intranet.example', 8080, false],
    ['intranet.example', 'www.intranet.example', 443, false],
    ['bücher.example', 'xn--bcher-kva.example', 443, true],
    ['[::1]:8080', '::1', 8080, true],
    ['[::1]', '::1', 9, true],
    ['127.0.0.1', '127.0.0.2', 80, false],
  ])('with %s allowed, %s at %i is: %s', (host, hostname, port, expected) => {
    expect(createGuard({ hosts: [host] }).allowsHost(hostname, port)).toBe(expected);
  });

  test.each([
    [{ hosts: ['http://intranet.example'] }, 'allow.hosts'],
    [{ hosts: ['intranet.example/path'] }, 'allow.hosts'],
    [{ hosts: ['user@intranet.example'] }, 'allow.hosts'],
    [{ hosts: [''] }, 'allow.hosts'],
    [{ networks: ['10.0.0.0/33'] }, 'allow.networks'],
    [{ networks: ['intranet'] }, 'allow.networks'],
  ])('refuses to allow %j', (allow, property) => {
    expect(() => createGuard(allow)).toThrow(expect.objectContaining({ name: InputError.name, property }));
  });
});
