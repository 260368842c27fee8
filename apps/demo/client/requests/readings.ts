import type { Reading } from '../../shared/reading.ts';
import { fetchAddress, fetchPasted } from './api-client.ts';

const keptReadings = 30;
const storageKey = 'pasted';

const byAddress = new Map<string, Promise<Reading>>();
let lastPasted: Promise<Reading> | undefined;

/** Opens an address; the last ones are kept, so that going back is instant and a site is asked once. */
export function openAddress(url: string): Promise<Reading> {
  const known = byAddress.get(url);
  if (known !== undefined) return known;
  const reading = fetchAddress(url);
  byAddress.set(url, reading);
  reading.catch(() => byAddress.delete(url));
  const [oldest] = byAddress.keys();
  if (byAddress.size > keptReadings && oldest !== undefined) byAddress.delete(oldest);
  return reading;
}

/** Opens something pasted, and keeps it for {@link reopenPasted}. */
export function openPasted(input: string): Promise<Reading> {
  const reading = fetchPasted(input);
  lastPasted = reading;
  keepInput(input);
  return reading;
}

/** Whether something was pasted in this tab. */
export function hasPasted(): boolean {
  return lastPasted !== undefined || sessionStorage.getItem(storageKey) !== null;
}

/** Opens what was pasted last in this tab, also after the page was loaded again. */
export function reopenPasted(): Promise<Reading> {
  return lastPasted ?? openPasted(sessionStorage.getItem(storageKey) ?? '');
}

/** The browser keeps a few megabytes; what is larger lives until the page is loaded again. */
function keepInput(input: string): void {
  try {
    sessionStorage.setItem(storageKey, input);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) throw error;
    sessionStorage.removeItem(storageKey);
  }
}
