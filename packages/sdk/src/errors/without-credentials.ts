/** Parameters by which interfaces take keys, in lower case. */
const keyParameters = new Set(['key', 'api-key', 'api_key', 'apikey', 'access_token', 'token']);

/** An address without user, password and keys, as it may stand in a message. */
export function withoutCredentials(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.username = '';
  url.password = '';
  const keys = [...url.searchParams.keys()].filter((name) => keyParameters.has(name.toLowerCase()));
  for (const name of keys) url.searchParams.set(name, '…');
  return url.href;
}
