import { BlockList, isIP } from 'node:net';
import { AddressRefusedError } from './address-refused-error.ts';

/** Networks that are not the public internet (IANA special-purpose registries, RFC 6890), as `[address, prefix]`. */
const privateNetworks: readonly (readonly [address: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
  ['::', 96],
  ['64:ff9b::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

/** Names that stand for this machine or its own network (RFC 6761, RFC 6762, RFC 8375). */
const privateName = /(?:^|\.)(?:localhost|local|internal|home\.arpa|localdomain)$/;

const blocked = new BlockList();
for (const [address, prefix] of privateNetworks)
  blocked.addSubnet(address, prefix, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** How addresses are judged. */
export interface AddressPolicyOptions {
  /** Origins that may be fetched wherever they are, such as `http://127.0.0.1:4174`. Default: none. */
  readonly allowedOrigins?: readonly string[];
}

/** Judges an address before it is fetched; throws when it is refused. */
export type AddressPolicy = (url: string) => void;

/**
 * Decides which addresses the server fetches for a visitor: public web addresses, and the allowed origins.
 *
 * It looks at the address as written and resolves no name: a public name that points into a private network passes.
 * That is provisional, and enough for a server on loopback; it goes when the SDK's Node client checks the address of
 * each connection itself.
 *
 * @throws {AddressRefusedError} from the policy, for an address that is not fetched.
 */
export function createAddressPolicy({ allowedOrigins = [] }: AddressPolicyOptions = {}): AddressPolicy {
  return (url) => {
    const { origin, protocol, hostname } = new URL(url);
    if (allowedOrigins.includes(origin)) return;
    if (protocol !== 'http:' && protocol !== 'https:') {
      throw new AddressRefusedError(
        `${protocol}//${hostname}`,
        'only addresses that begin with https:// or http:// are.',
      );
    }
    if (isPrivate(hostname)) {
      throw new AddressRefusedError(
        hostname,
        'it is an address of this machine or its own network, not of the public web.',
      );
    }
  };
}

function isPrivate(hostname: string): boolean {
  const address = hostname.replace(/^\[|\]$/g, '');
  const family = isIP(address);
  if (family === 0) return privateName.test(hostname.replace(/\.$/, ''));
  return blocked.check(address, family === 6 ? 'ipv6' : 'ipv4');
}
