export { findViolations } from './find-violations.ts';
export { openBrowser } from './open-browser.ts';
export { openWatchedPage, type WatchedPage } from './watched-page.ts';
