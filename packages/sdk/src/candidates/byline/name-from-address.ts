/** Parts of addresses that stand before a name: `/author/jane-doe`. */
const authorPaths = /^(?:author|authors|autor|autoren|auteur|auteurs|autore|writer|profile|people|person|staff|by|reporter)$/;

/** The name in the address of an author's page, the last part of its path: `…/author/jane-doe` is Jane Doe. */
export function nameFromAddress(text: string): string | undefined {
  if (!/^https?:\/\/\S+$/i.test(text) || !URL.canParse(text)) return undefined;
  const parts = new URL(text).pathname.split('/').filter((part) => part !== '');
  const slug = parts.at(-1)?.replace(/\.\w+$/, '');
  const isAuthor = parts.slice(0, -1).some((part) => authorPaths.test(part.toLowerCase()));
  if (slug === undefined || !isAuthor || !/^[a-z]+(?:[-_.][a-z]+){1,4}$/i.test(slug)) return undefined;
  return slug.split(/[-_.]/).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}
