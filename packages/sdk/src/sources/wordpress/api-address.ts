/**
 * Address of a route below the root of a REST interface. Sites without readable addresses have the root in the query,
 * `/?rest_route=/`, and every route with it.
 */
export function apiAddress(root: string, route: string, query: Readonly<Record<string, string>> = {}): string {
  const url = new URL(root);
  const inQuery = url.searchParams.get('rest_route');
  if (inQuery === null) url.pathname = join(url.pathname, route);
  else url.searchParams.set('rest_route', join(inQuery, route));
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
}

function join(root: string, route: string): string {
  return `${root.endsWith('/') ? root.slice(0, -1) : root}/${route}`;
}
