import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import process from 'node:process';
import { afterEach, describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('..', import.meta.url));
let child: ChildProcess | undefined;

afterEach(() => {
  child?.kill('SIGKILL');
});

function run(script: 'dev' | 'start', port: string): ChildProcess {
  child = spawn(process.execPath, ['--conditions=@broadsheet/source', `server/${script}.ts`], {
    cwd: folder,
    env: { ...process.env, PORT: port },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return child;
}

/** Waits for a line. The stream is read on: a process whose output nobody takes ends by it. */
function outputOf(stream: NodeJS.ReadableStream | null, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    stream?.on('data', (chunk) => {
      text += String(chunk);
      const match = pattern.exec(text);
      if (match !== null) resolve(match[1] ?? '');
    });
    stream?.on('end', () => reject(new Error(`The process ended without printing ${pattern}; it printed: ${text}`)));
  });
}

const addressLine = /^Broadsheet demo: (http:\/\/127\.0\.0\.1:\d+\/)$/m;

describe('start', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'prints its address, serves the client, and ends cleanly on %s',
    async (signal) => {
      const demo = run('start', '0');
      const url = await outputOf(demo.stdout, addressLine);
      const response = await fetch(url);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('<div id="app">');
      demo.kill(signal);
      const [exitCode] = await once(demo, 'exit');
      expect(exitCode).toBe(0);
    },
  );

  it('says what is wrong with its port', async () => {
    const message = await outputOf(run('start', 'news').stderr, /(RangeError: [^\n]*)/);
    expect(message).toBe('RangeError: The variable PORT is "news"; it must be a whole number from 0 to 65535.');
  });
});

describe('dev', () => {
  it('serves the client as it is written, beside the API', async () => {
    const url = await outputOf(run('dev', '0').stdout, addressLine);
    expect(await (await fetch(url)).text()).toContain('/@vite/client');
    const script = await fetch(`${url}requests/api-client.ts`);
    expect(script.headers.get('content-type')).toBe('text/javascript');
    expect(await script.text()).toContain('fetchFrontPage');
    const front = await fetch(`${url}api/front`);
    expect(front.headers.get('content-type')).toBe('application/json');
  });
});
