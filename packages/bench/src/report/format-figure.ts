import type { FigureUnit } from '../measures/measure.ts';

/** What stands where a system does not offer what is measured. */
const notOffered = '–';

/** A figure as a cell of a table: shares to three places, page counts whole. */
export function formatFigure(figure: number | undefined, unit: FigureUnit): string {
  if (figure === undefined) {
    return notOffered;
  }
  return unit === 'share' ? figure.toFixed(3) : String(figure);
}
