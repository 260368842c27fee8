import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** A network that no public host has an address in. */
interface Network {
  readonly network: string;
  /** What it is, for the message: “it leads to a … address”. */
  readonly name: string;
}

/** Networks that the ranges of ipaddr.js leave out, each with where it comes from. */
const furtherNetworks: readonly Network[] = [
  // The host agent of Azure answers here, to every machine of that cloud.
  { network: '168.63.129.16/32', name: 'cloud metadata' },
  // An old way to write IPv4 in IPv6 (RFC 4291, 2.5.5.1).
  { network: '::/96', name: 'IPv4-compatible' },
  // For protocols of the IETF: Teredo, benchmarks, ORCHID (RFC 2928).
  { network: '2001::/23', name: 'reserved' },
  // For documents (RFC 9637).
  { network: '3fff::/20', name: 'reserved' },
];

/** The part of IPv6 from which public addresses are given (RFC 4291, 2.4; the registry of IANA). */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/** What the ranges of ipaddr.js are called in messages, where their own name says too little. */
const rangeNames: Readonly<Record<string, string>> = {
  linkLocal: 'link-local',
  carrierGradeNat: 'shared (carrier-grade NAT)',
  uniqueLocal: 'private',
  ipv4Mapped: 'IPv4-mapped',
  rfc6145: 'translated (NAT64)',
  rfc6052: 'translated (NAT64)',
  '6to4': '6to4',
  teredo: 'Teredo',
  deprecatedSiteLocal: 'site-local',
  segmentRouting: 'segment routing',
};

const parsedNetworks = furtherNetworks.map(({ network, name }) => ({ range: ipaddr.parseCIDR(network), name }));

/**
 * Why an address is not public, in a word or two: `loopback`, `private`, `IPv4-mapped`. `undefined` for a public one.
 * What can be parsed as no address is not public either.
 */
export function addressClassOf(text: string): string | undefined {
  if (!ipaddr.isValid(text)) return 'invalid';
  const address = ipaddr.parse(text);
  const range = address.range();
  if (range !== 'unicast') return rangeNames[range] ?? range;
  const further = parsedNetworks.find(({ range: network }) => isWithin(address, network));
  if (further !== undefined) return further.name;
  return address.kind() === 'ipv6' && !isWithin(address, globalUnicast) ? 'reserved' : undefined;
}

/** Whether an address lies in a network; those of the other version of IP lie in none. */
export function isWithin(address: Address, [network, bits]: [Address, number]): boolean {
  return address.kind() === network.kind() && address.match(network, bits);
}
