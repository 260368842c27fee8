import { page, send } from '../answers.ts';
import type { HostileCase } from '../hostile-case.ts';

const blocked = { kind: 'blocked', phase: 'connect' } as const;
const url = 'http://courier.example:{port}/names';

/** A name that leads to these addresses, for a client without any exception. */
function leadsTo(name: string, ...addresses: readonly string[]): HostileCase {
  return {
    name: `name-that-leads-to-${name}`,
    url,
    answer: send(page),
    options: { allow: {}, resolveHost: async () => addresses },
    expected: blocked,
  };
}

/** Names under a stranger's control. */
export const nameCases: readonly HostileCase[] = [
  leadsTo('loopback', '127.0.0.1'),
  leadsTo('a-private-network', '10.0.0.7'),
  leadsTo('the-metadata-of-a-cloud', '169.254.169.254'),
  leadsTo('the-host-of-azure', '168.63.129.16'),
  leadsTo('nothing-at-all', '0.0.0.0'),
  leadsTo('carrier-grade-nat', '100.64.0.1'),
  leadsTo('loopback-in-ipv6', '::1'),
  leadsTo('a-private-network-in-ipv6', 'fd00::1'),
  leadsTo('a-link-in-ipv6', 'fe80::1%lo'),
  leadsTo('mapped-loopback', '::ffff:127.0.0.1'),
  leadsTo('nat64', '64:ff9b::7f00:1'),
  leadsTo('a-public-and-a-private-address', '93.184.215.14', '10.0.0.7'),
  leadsTo('what-is-no-address', 'localhost'),
  {
    name: 'name-that-leads-nowhere',
    url,
    answer: send(page),
    options: { maxRetries: 0, resolveHost: async () => [] },
    expected: { kind: 'network', phase: 'connect' },
  },
  {
    name: 'name-that-cannot-be-looked-up',
    url,
    answer: send(page),
    options: {
      maxRetries: 0,
      resolveHost: async () => {
        throw new Error('The resolver is down.');
      },
    },
    expected: { kind: 'network' },
  },
  {
    name: 'localhost-by-name',
    url: 'http://localhost:{port}/localhost-by-name',
    answer: send(page),
    options: { allow: {} },
    expected: blocked,
  },
  {
    name: 'allowed-host',
    url: 'http://courier.example:{port}/allowed-host',
    answer: send(page),
    options: { allow: { hosts: ['courier.example'] }, resolveHost: async () => ['127.0.0.1'] },
    expected: 'article',
  },
  {
    name: 'allowed-host-at-another-port',
    url: 'http://courier.example:{port}/allowed-host-at-another-port',
    answer: send(page),
    options: { allow: { hosts: ['courier.example:8080'] }, resolveHost: async () => ['127.0.0.1'] },
    expected: blocked,
  },
  {
    name: 'allowed-network',
    url: 'http://courier.example:{port}/allowed-network',
    answer: send(page),
    options: { allow: { networks: ['127.0.0.1'] }, resolveHost: async () => ['127.0.0.1'] },
    expected: 'article',
  },
  {
    name: 'credentials-in-the-address',
    url: 'http://user:secret@127.0.0.1:{port}/credentials-in-the-address',
    answer: send(page),
    expected: { kind: 'blocked', phase: 'address' },
  },
];
