import { apiParts, type ApiPart } from './api-parts.ts';

/**
 * What of an API was lost or has become required, one line each: code that compiled may no longer do so. A change of a
 * part is the loss of what it was. Rather a harmless change too many than a harmful one too few.
 *
 * @param before - The report of the last release.
 * @param after - The report of now.
 */
export function breakingChanges(before: string, after: string): readonly string[] {
  const now = apiParts(after);
  return [...apiParts(before)].flatMap(([name, parts]) => {
    const current = now.get(name);
    if (current === undefined) return [`${name} is gone`];
    const lost = without(parts, current).map(({ text }) => `${name} lost: ${text}`);
    const known = new Set(parts.map(({ text }) => text));
    const required = without(current, parts)
      .filter(
        ({ isRequiredOfCallers, signature }) =>
          isRequiredOfCallers && (signature === undefined || known.has(signature)),
      )
      .map(({ text }) => `${name} now asks for: ${text}`);
    return [...lost, ...required];
  });
}

function without(parts: readonly ApiPart[], others: readonly ApiPart[]): readonly ApiPart[] {
  const texts = new Set(others.map(({ text }) => text));
  return parts.filter(({ text }) => !texts.has(text));
}
