import { markup, trusted } from '../markup.ts';
import { barePage } from './plain-page.ts';

/** Writes a page that wants to know whether a person is reading. */
export function renderBotChallenge(): string {
  return barePage({
    title: 'Just a moment...',
    head: markup`<meta name="robots" content="noindex,nofollow">\n`,
    content: markup`<main class="challenge" id="challenge-running">
<h1>courant.example</h1>
<h2>Checking that you are not a robot. This may take a few seconds.</h2>
<noscript><p>Enable JavaScript and cookies to continue</p></noscript>
<p>The site needs to review the security of your connection before proceeding.</p>
<p>Request number: 8c41e07a92bd</p>
</main>
<script>${trusted('window._challenge={retryAfterMs:4000};')}</script>`,
  });
}
