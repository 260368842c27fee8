import type { Document } from '../../document/document.ts';
import { textContent } from '../../document/read-node.ts';
import type { Diagnostic } from '../../extraction.ts';
import { addClaim, type Findings } from '../findings.ts';
import type { MetadataPage } from '../metadata-page.ts';
import type { PageIndex } from '../page-index.ts';
import { buildGraph, type Graph } from './graph.ts';
import { parseJsonLd, parsePlainJson } from './parse-json-ld.ts';
import { readBodies, readUpdates } from './read-body.ts';
import { pageProperties, type StoryProperty, storyProperties } from './story-properties.ts';
import { placeOf, statesProperty, type StoryView } from './story-view.ts';

/** Reads all JSON-LD scripts of a page into one graph. Scripts that cannot be parsed are diagnostics. */
export function readGraph({ document, jsonLd }: PageIndex, maxCharacters: number, diagnostics: Diagnostic[]): Graph {
  const length = jsonLd.reduce((sum, node) => sum + writtenText(document, node).length, 0);
  if (length > maxCharacters) {
    const message = `The JSON-LD of the page has ${length} characters, more than the limit of ${maxCharacters} (maxJsonLdCharacters)`;
    diagnostics.push({ code: 'json-ld-too-large', severity: 'warning', message });
    return buildGraph([]);
  }
  return buildGraph(
    jsonLd.map((node, script) => {
      const documents = parsePlainJson(writtenText(document, node)) ?? parseJsonLd(textContent(document, node));
      if (documents !== undefined) return documents;
      const message = `JSON-LD script ${script} of the page is no JSON; what it says was left out`;
      diagnostics.push({ code: 'json-ld-invalid', severity: 'warning', message });
      return [];
    }),
  );
}

/** The text of a script as it stands in the source: a script holds one text and nothing else. */
function writtenText({ source, start, finish, end }: Document, script: number): string {
  return end[script] === script + 1 ? '' : source.slice(start[script + 1], finish[script + 1]);
}

/** Reads what the JSON-LD of a page says of its story. */
export function readJsonLd(page: MetadataPage, found: Findings): void {
  const { story, page: around } = page.story;
  if (story.length > 0) {
    const view: StoryView = { page, nodes: story };
    readProperties(view, storyProperties, found);
    found.bodies.push(...readBodies(view));
    found.updates.push(...readUpdates(view));
  }
  if (around.length > 0) readProperties({ page, nodes: around }, pageProperties, found);
}

function readProperties(view: StoryView, properties: readonly StoryProperty[], found: Findings): void {
  for (const { property, readsOthers, rule, read } of properties) {
    if (readsOthers !== true && !statesProperty(view, property)) continue;
    for (const { readBy, ...reading } of read(view, property, found.diagnostics)) {
      addClaim(found, reading, readBy ?? rule, placeOf(view, property));
    }
  }
}
