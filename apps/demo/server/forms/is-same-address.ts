/** Whether two addresses lead to the same story: scheme, fragment and a slash at the end make no difference. */
export function isSameAddress(one: string | undefined, other: string): boolean {
  return one !== undefined && keyOf(one) === keyOf(other);
}

function keyOf(address: string): string {
  const { host, pathname, search } = new URL(address);
  return `${host}${pathname.replace(/\/$/, '')}${search}`;
}
