import { BroadsheetError } from '@broadsheet/core/model';
import { element } from './element.ts';
import { readInput } from './read-input.ts';
import { fromFragment, toFragment } from './share.ts';
import { articleViews, feedViews, type View } from './views.ts';

/** How long typing may pause before the input is read, in milliseconds. */
const pauseMs = 200;

/** The parts of the playground in the page. */
interface Parts {
  readonly input: HTMLTextAreaElement;
  readonly samples: HTMLSelectElement;
  readonly share: HTMLButtonElement;
  readonly status: HTMLElement;
  readonly tabs: HTMLElement;
  readonly panel: HTMLElement;
}

/** Brings the playground to life: reads what is typed, pasted or chosen, and shows it. */
export async function startPlayground(parts: Parts, samples: ReadonlyMap<string, string>): Promise<void> {
  const { input, share, status } = parts;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const read = (): void => showInput(parts);
  const choose = (): void => {
    input.value = samples.get(parts.samples.value) ?? '';
    read();
  };
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(read, pauseMs);
  });
  parts.samples.addEventListener('change', choose);
  share.addEventListener('click', () => void putIntoAddress(input.value, status));
  const shared = await fromFragment(location.hash);
  if (shared === undefined) choose();
  else {
    input.value = shared;
    read();
  }
}

async function putIntoAddress(input: string, status: HTMLElement): Promise<void> {
  location.hash = await toFragment(input);
  status.textContent = 'The address of this page now holds the input.';
}

function showInput({ input, status, tabs, panel }: Parts): void {
  const start = performance.now();
  try {
    const reading = readInput(input.value);
    const ms = (performance.now() - start).toFixed(1);
    status.textContent = `${reading.kind === 'feed' ? 'A feed' : 'An article'}, read in ${ms} ms, in this browser.`;
    showViews(reading.kind === 'feed' ? feedViews(reading.feed) : articleViews(reading.extraction), tabs, panel);
  } catch (error) {
    if (!BroadsheetError.isInstance(error) && !(error instanceof SyntaxError)) throw error;
    status.textContent = error.message;
    tabs.replaceChildren();
    panel.replaceChildren();
  }
}

/** Shows tabs for views, and keeps the tab that was open where there is one of its name. */
function showViews(views: readonly View[], tabs: HTMLElement, panel: HTMLElement): void {
  const open = tabs.querySelector('[aria-selected="true"]')?.textContent ?? '';
  const buttons = views.map(({ label, show }) => {
    const button = element('button', label);
    button.type = 'button';
    button.role = 'tab';
    button.addEventListener('click', () => {
      for (const one of buttons) one.ariaSelected = String(one === button);
      panel.replaceChildren(show());
    });
    return button;
  });
  tabs.replaceChildren(...buttons);
  (buttons.find(({ textContent }) => nameOf(textContent) === nameOf(open)) ?? buttons[0])?.click();
}

/** The name of a tab, without the number of things in it. */
function nameOf(label: string): string {
  return label.replace(/ \(\d+\)$/, '');
}
