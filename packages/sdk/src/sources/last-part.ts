/** The last part of the path of an address, decoded: the slug of most articles. */
export function lastPart({ pathname }: URL): string | undefined {
  const part = pathname.split('/').findLast((one) => one !== '');
  if (part === undefined) return undefined;
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
