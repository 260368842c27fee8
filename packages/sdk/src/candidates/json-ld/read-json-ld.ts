import { textContent } from '../../document/read-node.ts';
import type { Diagnostic } from '../../extraction.ts';
import { addClaim, type Findings } from '../findings.ts';
import type { MetadataPage } from '../metadata-page.ts';
import type { PageIndex } from '../page-index.ts';
import { buildGraph, type Graph } from './graph.ts';
import { parseJsonLd } from './parse-json-ld.ts';
import { readBodies, readUpdates } from './read-body.ts';
import { pageProperties, type StoryProperty, storyProperties } from './story-properties.ts';
import { placeOf, statesProperty, type StoryView } from './story-view.ts';

/** Reads all JSON-LD scripts of a page into one graph. Scripts that cannot be parsed are diagnostics. */
export function readGraph({ document, jsonLd }: PageIndex, maxCharacters: number, diagnostics: Diagnostic[]): Graph {
  const texts = jsonLd.map((node) => textContent(document, node));
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  if (length > maxCharacters) {
    const message = `The JSON-LD of the page has ${length} characters, more than the limit of ${maxCharacters} (maxJsonLdCharacters)`;
    diagnostics.push({ code: 'json-ld-too-large', severity: 'warning', message });
    return buildGraph([]);
  }
  return buildGraph(
    texts.map((text, script) => {
      const documents = parseJsonLd(text);
      if (documents !== undefined) return documents;
      const message = `JSON-LD script ${script} of the page is no JSON; what it says was left out`;
      diagnostics.push({ code: 'json-ld-invalid', severity: 'warning', message });
      return [];
    }),
  );
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
