/** Parts of addresses behind which the name of an author stands: `/author/jane-doe`. */
const authorPaths =
  /^(?:authors?|autor(?:es|en|i)?|auteurs?|autore|writers?|contributors?|profiles?|profil|people|person|staff|team|by|reporters?|journalists?|journalistes?|redaktion|columnists?)$/i;

/** Two to five words of letters, joined as addresses join them. */
const slugOfName = /^[a-z]+(?:[-_.+][a-z]+){1,4}$/i;

/**
 * The name in the address of an author's page, from the last part of its path: `https://x.test/author/jane-doe` is Jane
 * Doe. Capitals are put in, since addresses have none; `undefined` when the address names nobody.
 */
export function nameFromAddress(text: string): string | undefined {
  if (!/^https?:\/\/\S+$/i.test(text) || !URL.canParse(text)) return undefined;
  const parts = new URL(text).pathname.split('/').filter((part) => part !== '');
  const slug = parts
    .at(-1)
    ?.replace(/\.\w{2,5}$/, '')
    .replace(/[-_.]\d+$/, '');
  const isAuthor = parts.slice(0, -1).some((part) => authorPaths.test(part));
  return slug !== undefined && isAuthor && slugOfName.test(slug) ? capitalise(slug) : undefined;
}

/** The name in a mail address that is written out: `jane.doe@x.test` is Jane Doe. */
export function nameFromMail(text: string): string | undefined {
  const [, local] = /^([a-z]{2,30}\.[a-z]{2,30})@[\w.-]+$/i.exec(text) ?? [];
  return local === undefined ? undefined : capitalise(local);
}

function capitalise(slug: string): string {
  return slug
    .split(/[-_.+]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
