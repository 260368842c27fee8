/** The kinds of marks in an original. The names are those of the style sheet. */
type MarkName = 'traced' | 'removed';

const style = `
::highlight(traced) { background-color: #ffdf6b; color: #1b1815; }
::highlight(removed) { background-color: rgb(156 36 23 / 0.16); }
img:not([src]) { display: inline-block; min-width: 8rem; min-height: 5rem; max-width: 100%; background: rgb(127 127 127 / 0.18); color: inherit; font-size: 0.8rem; }
[data-broadsheet-traced] { outline: 4px solid #e0a800 !important; outline-offset: 3px !important; }
`;

/** Gives an original the looks of marks. A style sheet made here is none of the page, so that its policy does not bar it. */
export function prepareMarks(original: Document): void {
  const view = original.defaultView;
  if (view === null) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(style);
  original.adoptedStyleSheets = [...original.adoptedStyleSheets, sheet];
}

/** Marks parts of an original, in place of those marked before by the same name. */
export function markRanges(original: Document, name: MarkName, ranges: readonly Range[]): void {
  const view = original.defaultView;
  if (view === null) return;
  view.CSS.highlights.set(name, new view.Highlight(...ranges));
  if (name !== 'traced') return;
  for (const element of original.querySelectorAll('[data-broadsheet-traced]'))
    element.removeAttribute('data-broadsheet-traced');
  for (const range of ranges) pictureIn(range)?.setAttribute('data-broadsheet-traced', '');
}

/** How much of a part must be in the window to be seen. */
const seenPixels = 24;

/** Scrolls to a part, unless it is seen. Folded parts of a record open. */
export function showRange(original: Document, range: Range): void {
  const view = original.defaultView;
  if (view === null) return;
  const { startContainer: start } = range;
  let folded = (start instanceof view.Element ? start : start.parentElement)?.closest('details');
  while (folded !== null && folded !== undefined) {
    folded.open = true;
    folded = folded.parentElement?.closest('details');
  }
  const { top, bottom } = range.getBoundingClientRect();
  if (bottom >= seenPixels && top <= view.innerHeight - seenPixels && bottom > top) return;
  view.scrollBy({ top: top - Math.max(seenPixels, (view.innerHeight - (bottom - top)) / 3), behavior: 'smooth' });
}

/** The element that a range is all about: a picture has no text to highlight. */
function pictureIn({ startContainer, startOffset }: Range): Element | undefined {
  const view = startContainer.ownerDocument?.defaultView;
  const node = startContainer.childNodes[startOffset];
  return view && node instanceof view.Element ? node : undefined;
}
