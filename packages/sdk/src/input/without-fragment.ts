/** An address without its fragment, which no server sees. */
export function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
