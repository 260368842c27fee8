import type { Site } from '../../site.ts';
import { markup } from '../markup.ts';
import { plainPage } from './plain-page.ts';

/** Writes the page on which readers sign up for letters. */
export function renderNewslettersPage(site: Site): string {
  return plainPage(
    {
      title: 'Newsletters',
      content: markup`<h1 class="page-title">Newsletters</h1>
<ul>
<li><strong>The Harbour Letter</strong>: the town before breakfast, every weekday.</li>
<li><strong>Saturday</strong>: a conversation, a recipe and the tides for the week.</li>
</ul>
<form action="/newsletters"><input type="email" name="email" placeholder="Your email address"> <button>Sign up</button></form>`,
    },
    site,
  );
}
