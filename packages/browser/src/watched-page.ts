import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page, with what it did that it should not have. */
export interface WatchedPage {
  /** The page. */
  readonly page: Page;
  /** Errors on its console, exceptions, and requests to hosts that are not allowed. */
  readonly misdeeds: readonly string[];
}

/**
 * Opens a page that is watched.
 *
 * @param allowedOrigins - Origins that it may ask for something.
 */
export async function openWatchedPage(
  browser: Browser,
  allowedOrigins: readonly string[],
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Asia/Kathmandu',
    ...options,
  });
  const page = await context.newPage();
  const misdeeds: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') misdeeds.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => misdeeds.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && !allowedOrigins.includes(origin))
      misdeeds.push(`request: ${request.url()}`);
  });
  return { page, misdeeds };
}
