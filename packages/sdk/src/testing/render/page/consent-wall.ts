import { publication } from '../../publication.ts';
import { markup } from '../markup.ts';
import { barePage } from './plain-page.ts';

/** Writes a page that asks for consent and shows nothing else. */
export function renderConsentWall(): string {
  return barePage({
    title: 'Before you continue',
    content: markup`<main class="site-main">
<h1>Before you continue to ${publication.name}</h1>
<p>We and our 41 partners store and access information on your device, such as cookies, and process personal data, such
as addresses and reading habits, to show personalised advertisements and content, to measure them, and to learn about
our audience.</p>
<p>With your permission we may use precise location data and identification by scanning the device. You may agree to
this, refuse, or change your choices at any time by returning to this page.</p>
<p>Some processing may not require your consent, but you have the right to object to it. Your choices apply to this
website only.</p>
<form action="/consent" method="post">
<button name="choice" value="all">Accept all</button>
<button name="choice" value="none">Reject all</button>
<button name="choice" value="more">More options</button>
</form>
<p><a href="/privacy">Privacy notice</a> · <a href="/privacy#cookies">Cookie policy</a></p>
</main>`,
  });
}
