/** Columns or rows that one cell can span, as in HTML. */
const MAXIMUM_SPAN = 1000;

/** How many columns or rows a cell spans. */
export function spanOf(span: number | undefined): number {
  return span !== undefined && Number.isInteger(span) && span > 1 ? Math.min(span, MAXIMUM_SPAN) : 1;
}
