import process from 'node:process';
import { chromium, type Browser } from 'playwright-core';
import { findChromium } from './find-chromium.ts';

const startTimeoutMs = 60_000;

/** It asks nobody but the demo for anything. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Starts a headless Chromium. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, environment } = await findChromium();
  return chromium.launch({
    executablePath,
    args: flags,
    timeout: startTimeoutMs,
    env: { ...process.env, ...environment },
  });
}
