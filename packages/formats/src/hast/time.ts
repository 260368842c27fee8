import type { Element, Properties } from 'hast';
import type { PrintedDate } from '../story/printed-date.ts';
import { element, text } from './element.ts';

/** A date for readers and machines. */
export function timeNode(date: PrintedDate, properties: Properties): Element {
  return element('time', { ...properties, dateTime: date.iso }, [text(date.text)]);
}
