import type { Site } from '../../site.ts';
import type { Story, StoryPresentation } from '../../story.ts';
import { renderModernPage } from './modern-page.ts';
import { renderThemePage } from './theme-page.ts';

const templates: { readonly [Template in StoryPresentation['template']]: (story: Story, site: Site) => string } = {
  theme: renderThemePage,
  modern: renderModernPage,
};

/** Writes the whole HTML page of a story in the template it asks for. */
export function renderStoryPage(story: Story, site: Site): string {
  return templates[story.presentation.template](story, site);
}
