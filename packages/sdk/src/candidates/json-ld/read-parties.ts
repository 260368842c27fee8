import type { NamedParty } from '../read-contributors.ts';
import { resolveUrl } from '../resolve-url.ts';
import type { Graph } from './graph.ts';
import { isJsonObject, type JsonObject } from './json-value.ts';
import { addressOf, itemsOf, textOf, textsOf, typesOf } from './read-value.ts';

/** The persons and organisations of a property such as `author`: names alone, objects, or a mix of both. */
export function readParties(graph: Graph, value: unknown, base: string | undefined): readonly NamedParty[] {
  return itemsOf(graph, value).flatMap((item): readonly NamedParty[] => {
    if (isJsonObject(item)) return partiesOf(graph, item, base);
    const name = textOf(graph, item);
    return name === undefined ? [] : [{ name }];
  });
}

/** An object is one party, or several where its name is a list. */
function partiesOf(graph: Graph, object: JsonObject, base: string | undefined): readonly NamedParty[] {
  const names = textsOf(graph, object['name']);
  const written = names.length === 0 ? fullName(graph, object) : names;
  const isOrganisation = typesOf(object).some((type) => /organi[sz]ation$|^corporation$/iu.test(type));
  const isOne = written.length === 1;
  const url = isOne ? pageOf(graph, object, base) : undefined;
  const affiliation = isOne ? (textOf(graph, object['jobTitle']) ?? textOf(graph, object['affiliation'])) : undefined;
  return written.map((name) => ({
    name,
    isOrganisation,
    ...(url === undefined ? {} : { url }),
    ...(affiliation === undefined ? {} : { affiliation }),
  }));
}

function fullName(graph: Graph, object: JsonObject): readonly string[] {
  const parts = [textOf(graph, object['givenName']), textOf(graph, object['familyName'])].filter(
    (part) => part !== undefined,
  );
  return parts.length === 0 ? [] : [parts.join(' ')];
}

/** Page about a party; an identifier such as `#person-7` is none. */
function pageOf(graph: Graph, object: JsonObject, base: string | undefined): string | undefined {
  const url = addressOf(graph, object['url']) ?? addressOf(graph, object['sameAs']);
  return url === undefined ? undefined : resolveUrl(url, base);
}
