import { env } from 'node:process';

/** Variables that name a proxy, by the protocol of the address; the first that is set counts. */
const proxyVariables: Readonly<Record<string, readonly string[]>> = {
  'http:': ['http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY'],
  'https:': ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'],
};

/** The proxy that the environment names for an address, if any. */
export function proxyFor(url: URL): string | undefined {
  const proxy = proxyVariables[url.protocol]
    ?.map((name) => env[name])
    .find((value) => value !== undefined && value !== '');
  return proxy === undefined || isExempt(url, env['no_proxy'] ?? env['NO_PROXY'] ?? '') ? undefined : proxy;
}

/** Whether a list such as `localhost, .example.org, 10.0.0.1:8080` names the host of an address. */
function isExempt(url: URL, list: string): boolean {
  const { hostname, host } = url;
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => {
      const name = entry.replace(/^\*?\./, '');
      return entry === '*' || (name !== '' && (name === hostname || name === host || hostname.endsWith(`.${name}`)));
    });
}
