import { isIP, isIPv6 } from 'node:net';
import ipaddr from 'ipaddr.js';
import { InputError } from '../../errors/input-error.ts';
import type { AllowedTargets } from '../node-client-options.ts';
import { addressClassOf, isWithin } from './address-class.ts';

/** Decides where requests may go. Each objection is a sentence without a subject; `undefined` is none. */
export interface Guard {
  /** Whether a host may be reached wherever its name leads. */
  readonly allowsHost: (hostname: string, port: number) => boolean;
  /** Why a host must not be reached, as far as its port tells and, where it is an address itself, that. */
  readonly objectionToHost: (hostname: string, port: number) => string | undefined;
  /** Why an address must not be reached. */
  readonly objectionToAddress: (address: string) => string | undefined;
}

/** Ports below this one belong to services other than the web (mail, directories, shells), but for two. */
const firstFreePort = 1024;
const webPorts = [80, 443];

/**
 * Makes the guard of a client: public addresses, and what is allowed besides.
 *
 * @throws {InputError} when a host or a network that is to be allowed cannot be read.
 */
export function createGuard({ hosts = [], networks = [] }: AllowedTargets = {}): Guard {
  const allowedHosts = new Set(hosts.map(readHost));
  const allowedNetworks = networks.map(readNetwork);
  const objectionToAddress: Guard['objectionToAddress'] = (address) => {
    const name = addressClassOf(address);
    if (name === undefined) return undefined;
    const isAllowed = ipaddr.isValid(address) && allowedNetworks.some((one) => isWithin(ipaddr.parse(address), one));
    return isAllowed ? undefined : `leads to an address that is not public (${name})`;
  };
  return {
    objectionToAddress,
    objectionToHost: (hostname, port) => {
      if (port < firstFreePort && !webPorts.includes(port)) return `has the port ${port}, which is not one of the web`;
      const address = withoutBrackets(hostname);
      return isIP(address) === 0 ? undefined : objectionToAddress(address);
    },
    allowsHost: (hostname, port) => {
      const name = isIPv6(hostname) ? `[${hostname}]` : hostname;
      return allowedHosts.has(name) || allowedHosts.has(`${name}:${port}`);
    },
  };
}

function withoutBrackets(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '');
}

/** A host as the addresses of requests have it, with its port even where that is the default one. */
function readHost(text: string): string {
  const url = URL.parse(`http://${text}`);
  if (url === null || /[/?#@\\]/.test(text)) throw unreadable('allow.hosts', text, 'a host');
  return url.port === '' && text.endsWith(':80') ? `${url.hostname}:80` : url.host;
}

function readNetwork(text: string): ReturnType<typeof ipaddr.parseCIDR> {
  if (ipaddr.isValidCIDR(text)) return ipaddr.parseCIDR(text);
  if (!ipaddr.isValid(text)) throw unreadable('allow.networks', text, 'a network such as 10.20.0.0/16');
  const address = ipaddr.parse(text);
  return [address, address.kind() === 'ipv4' ? 32 : 128];
}

function unreadable(option: string, text: string, expected: string): InputError {
  return new InputError(option, `The option ${option} holds “${text.slice(0, 100)}”; pass ${expected}.`);
}
