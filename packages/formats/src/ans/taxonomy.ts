import type { Article } from '@broadsheet/core/model';
import { cleanText } from '../characters/clean-text.ts';
import { withoutEmpty } from '../json-values/without-empty.ts';
import type { LossLog } from '../losses/loss-log.ts';
import { type AnsSection, type AnsTaxonomy, ansVersion } from './ans.ts';

/** Sections and tags by their names, and what the story mentions. */
export function taxonomyOf({ sections, tags, mentions }: Article, losses: LossLog): AnsTaxonomy | undefined {
  const written = sections.map(({ name }, index): AnsSection => ({
    type: 'section',
    version: ansVersion,
    name: cleanText(name, `/sections/${index}/name`, losses),
  }));
  const taxonomy = withoutEmpty<AnsTaxonomy>({
    primary_section: written[0],
    sections: written,
    tags: tags.map(({ name }, index) => ({ type: 'tag', text: cleanText(name, `/tags/${index}/name`, losses) })),
    named_entities: mentions.map(({ name, kind, url }, index) => {
      const text = cleanText(name, `/mentions/${index}/name`, losses);
      return { _id: url ?? text, name: text, type: kind };
    }),
  });
  return Object.keys(taxonomy).length === 0 ? undefined : taxonomy;
}
