import type { Outcome } from '../outcome.ts';
import type { PageInput } from '../system.ts';
import { parseWithJsdom } from './jsdom-page.ts';
import { answered } from './peer-answer.ts';
import { visibleText } from './visible-text.ts';

/** All the text of the page: the floor under every extractor. */
export function runBodyText(input: PageInput): Outcome {
  const dom = parseWithJsdom(input);
  const text = visibleText(dom.window.document.body);
  dom.window.close();
  return answered({ text });
}
