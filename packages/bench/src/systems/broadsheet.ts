import { type Article, type ContributorRole, inlineText } from '@broadsheet/core/model';
import { type ExtractOptions, NotAnArticleError, extractArticle, isRuleName } from '@broadsheet/sdk';
import { publishers } from '@broadsheet/sdk/publishers';
import type { Picture } from '../scores/pictures.ts';
import { proseText, wholeText } from './article-text.ts';
import type { Outcome } from './outcome.ts';
import type { Prediction } from './prediction.ts';
import type { PageInput } from './system.ts';

/** Roles that a byline names; photographers and translators are no authors of the text. */
const authorRoles: ReadonlySet<ContributorRole> = new Set(['author', 'contributor', 'reporter']);

/** Broadsheet's `extractArticle` with its defaults. */
export function runBroadsheet(input: PageInput): Outcome {
  return answer(input, {});
}

const noTemplates = publishers.map((rules) => ({ ...rules, templates: [] }));

/** The same without the rules for single publishers: how well pages are read that nobody has looked at. */
export function runBroadsheetWithoutPublishers(input: PageInput): Outcome {
  return answer(input, { publishers: noTemplates });
}

function answer({ withoutRules = [], ...input }: PageInput, options: ExtractOptions): Outcome {
  try {
    return {
      status: 'answered',
      prediction: toPrediction(
        extractArticle(input, { ...options, withoutRules: withoutRules.filter(isRuleName) }).article,
      ),
    };
  } catch (error) {
    if (NotAnArticleError.isInstance(error)) {
      return { status: 'notAnArticle', kind: error.kind };
    }
    throw error;
  }
}

function toPrediction(article: Article): Prediction {
  const { headline, headlines, contributors, datePublished, standfirst } = article;
  return {
    title: headline,
    headlines: [headline, ...headlines.map(({ value }) => value)],
    authors: contributors.filter(({ role }) => authorRoles.has(role)).map(({ name }) => name),
    ...(datePublished === undefined ? {} : { published: datePublished.iso }),
    text: wholeText(article),
    proseText: proseText(article),
    ...(standfirst === undefined ? {} : { standfirst }),
    topics: article.tags.map(({ name }) => name),
    pictures: toPictures(article),
  };
}

function toPictures({ media }: Article): readonly Picture[] {
  return media
    .filter(({ kind }) => kind === 'image' || kind === 'graphic')
    .map(({ renditions, caption, credits }) => ({
      urls: renditions.map(({ url }) => url),
      caption: inlineText(caption),
      credits: credits.map(({ name }) => name),
    }));
}
