/** The look of what is no page of its own: texts and records, on the paper of the demo. */
const style = `
:root { color-scheme: light dark; --ink: light-dark(#1b1815, #ece7dd); --soft: light-dark(#57514a, #b3aca0); --rule: light-dark(#ddd6c9, #35312b); --paper: light-dark(#fcfbf8, #141311); --accent: light-dark(#9c2417, #f29683); }
body { margin: 0; padding: 1.25rem 1.5rem 3rem; background: var(--paper); color: var(--ink); font: 0.95rem/1.55 ui-serif, Georgia, serif; overflow-wrap: anywhere; }
pre { margin: 0; font: 0.86rem/1.6 ui-monospace, Menlo, monospace; white-space: pre-wrap; }
dl { margin: 0; }
dl dl, ol { margin: 0; padding-inline-start: 1rem; border-inline-start: 1px solid var(--rule); }
ol { list-style: none; }
dt, summary { font: 600 0.8rem/1.6 ui-monospace, Menlo, monospace; color: var(--soft); }
dd { margin: 0 0 0.6rem; }
summary { cursor: pointer; }
[data-content] { padding-inline-start: 1rem; border-inline-start: 3px solid var(--accent); }
[data-content] img, [data-content] video, [data-content] iframe { max-width: 100%; height: auto; }
`;

/**
 * A document for the frame of the inspector.
 *
 * @param body - Its content, as HTML.
 */
export function frameDocument(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The original</title><style>${style}</style></head><body>${body}</body></html>`;
}
