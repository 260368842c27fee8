/** Where a command writes. */
export interface OutputStream {
  /** Writes a text, and says when it is out of hand. */
  readonly write: (text: string, written?: (error?: Error | null) => void) => boolean;
  /** Whether a person reads it. */
  readonly isTTY?: boolean | undefined;
  /** Its width in characters, where a person reads it. */
  readonly columns?: number | undefined;
}

/** What surrounds a command: `process` fits. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Writes a text, and waits until the reader has taken it, so that a slow reader slows the command down. Control characters
 * become `�`: what a page says must not take over the screen that it is shown on.
 */
export async function write(stream: OutputStream, text: string): Promise<void> {
  await draw(stream, text.replaceAll(/[^\P{Cc}\t\n]/gu, '\uFFFD'));
}

/** Writes a text of our own, which may hold what moves the cursor and colours. */
export async function draw(stream: OutputStream, text: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    stream.write(text, (error) => {
      if (error === undefined || error === null) resolve();
      else reject(error);
    });
  });
}

/** Whether whoever reads has had enough, as `head` has: that is no failure. */
export function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

const colours = { red: 31, green: 32, bold: 1 } as const;

/** Colours a text where a person reads the stream and does not object (https://no-color.org). */
export function paint(text: string, colour: keyof typeof colours, stream: OutputStream, env: Terminal['env']): string {
  const isPlain = !isScreen(stream, env) || (env['NO_COLOR'] ?? '') !== '';
  return isPlain ? text : `\u001B[${colours[colour]}m${text}\u001B[0m`;
}

/** Whether a line of the stream can be written over. */
export function isScreen({ isTTY = false }: OutputStream, env: Terminal['env']): boolean {
  return isTTY && env['TERM'] !== 'dumb';
}
