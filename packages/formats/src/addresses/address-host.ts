/** The host of an `http` or `https` address, such as `example.org`; the whole address where there is none. */
export function addressHost(address: string): string {
  const [, host = ''] = /^https?:\/\/(?:[^/?#@]*@)?([^/?#]+)/i.exec(address) ?? [];
  return host === '' ? address : host;
}
