import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Outcome } from '../outcome.ts';
import type { PageInput } from '../system.ts';
import { parseWithJsdom } from './jsdom-page.ts';
import { answered } from './peer-answer.ts';
import { visibleText } from './visible-text.ts';

/** Mozilla's Readability on jsdom. */
export function runReadabilityOnJsdom(input: PageInput): Outcome {
  const dom = parseWithJsdom(input);
  const outcome = runReadability(dom.window.document);
  dom.window.close();
  return outcome;
}

/** Mozilla's Readability on linkedom. */
export function runReadabilityOnLinkedom(input: PageInput): Outcome {
  return runReadability(parseHTML(input.html).document);
}

function runReadability(document: Document): Outcome {
  const article = new Readability<Node>(document, { serializer: (node) => node }).parse();
  return answered(
    article && {
      title: article.title,
      byline: article.byline,
      published: article.publishedTime,
      description: article.excerpt,
      text: article.content == null ? '' : visibleText(article.content),
    },
  );
}
