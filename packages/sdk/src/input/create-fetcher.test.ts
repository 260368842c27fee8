import { describe, expect, test } from 'vitest';
import type { ClientOptions, Fetch } from '../client-options.ts';
import { InputError } from '../errors/input-error.ts';
import { createFetcher } from './create-fetcher.ts';
import { sdkVersion } from './sdk-version.ts';

const start = 'https://courier.example/story';

/** A request as it was sent. */
interface Sent {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A `fetch` that answers in turn, and what it was asked. */
function answering(...answers: readonly (Response | Error)[]): {
  readonly fetch: Fetch;
  readonly sent: readonly Sent[];
} {
  const sent: Sent[] = [];
  const left = [...answers];
  const fetch: Fetch = async (input, init) => {
    sent.push({ url: new Request(input).url, headers: Object.fromEntries(new Headers(init?.headers)) });
    const answer = left.shift();
    if (answer === undefined || answer instanceof Error) throw answer ?? new Error('No answer is left.');
    return answer;
  };
  return { fetch, sent };
}

function redirect(location: string): Response {
  return new Response(null, { status: 302, headers: { location } });
}

function page(): Response {
  return new Response('<p>Hello', { headers: { 'content-type': 'text/html' } });
}

function busy(): Response {
  return new Response(null, { status: 503, headers: { 'retry-after': '0' } });
}

async function fetchAll(answers: readonly (Response | Error)[], options: ClientOptions = {}): Promise<readonly Sent[]> {
  const { fetch, sent } = answering(...answers);
  await createFetcher({ ...options, fetch })(start);
  return sent;
}

describe('createFetcher', () => {
  test('names itself, and says how to reach whoever sends it', async () => {
    const [plain] = await fetchAll([page()]);
    expect(plain?.headers['user-agent']).toBe(`Broadsheet/${sdkVersion}`);
    const [named] = await fetchAll([page()], { userAgent: 'ReaderApp/1.0', contact: 'https://reader.example/bot' });
    expect(named?.headers['user-agent']).toBe('ReaderApp/1.0 (+https://reader.example/bot)');
  });

  test('lets the headers of the caller take the place of its own, in whatever case', async () => {
    const [sent] = await fetchAll([page()], { headers: { 'User-Agent': 'ReaderApp/1.0', ACCEPT: 'text/plain' } });
    expect(sent?.headers).toEqual({ 'user-agent': 'ReaderApp/1.0', accept: 'text/plain' });
  });

  test.each([{ userAgent: '' }, { contact: 'a\nb' }, { userAgent: 'Zeitung/1 ✓' }])('refuses %j', (options) => {
    expect(() => createFetcher(options)).toThrow(InputError);
  });

  test.each([{ timeoutMs: Number.NaN }, { maxBytes: -1 }, { maxConnectionsPerHost: 0 }])(
    'lets no limit be off by accident: %j',
    (options) => {
      expect(() => createFetcher(options)).toThrow(InputError);
    },
  );

  test("drops the caller's headers on the way to another origin, for good", async () => {
    const headers = { authorization: 'Bearer x', 'x-house': 'y', 'accept-language': 'pt' };
    const sent = await fetchAll(
      [redirect('/moved'), redirect('https://other.example/'), redirect(`${start}/again`), page()],
      { headers },
    );
    const own = sent.map((one) => Object.keys(one.headers).filter((name) => name in headers));
    expect(sent.map(({ url }) => url)).toEqual([
      start,
      'https://courier.example/moved',
      'https://other.example/',
      `${start}/again`,
    ]);
    expect(own[0]).toHaveLength(3);
    expect(own[1]).toHaveLength(3);
    expect(own[2]).toEqual(['accept-language']);
    expect(own[3]).toEqual(['accept-language']);
  });

  test.each(['http://courier.example/story', 'https://courier.example:8443/', 'https://www.courier.example/'])(
    '%s is another origin',
    async (target) => {
      const sent = await fetchAll([redirect(target), page()], { headers: { cookie: 'a=b' } });
      expect(sent.map(({ headers }) => headers['cookie'])).toEqual(['a=b', undefined]);
    },
  );

  test('keeps the fragment unless the redirect has one of its own', async () => {
    const { fetch } = answering(redirect('/b'), redirect('/c#d'), page());
    expect((await createFetcher({ fetch })(`${start}#a`)).url).toBe('https://courier.example/c#d');
  });

  test('leaves redirects to a platform that hides them', async () => {
    const hidden = redirect('/elsewhere');
    Object.defineProperty(hidden, 'type', { value: 'opaqueredirect' });
    expect(await fetchAll([hidden, page()])).toHaveLength(2);
  });

  test('tries again as often as asked, and only what may pass', async () => {
    expect(await fetchAll([busy(), busy(), page()])).toHaveLength(3);
    await expect(fetchAll([busy(), busy(), page()], { maxRetries: 1 })).rejects.toMatchObject({ statusCode: 503 });
    expect(await fetchAll([busy(), page()], { maxRetries: Number.POSITIVE_INFINITY })).toHaveLength(2);
    await expect(fetchAll([new Response(null, { status: 404 }), page()])).rejects.toMatchObject({ statusCode: 404 });
    expect(await fetchAll([Object.assign(new Error('reset'), { code: 'ECONNRESET' }), page()])).toHaveLength(2);
  });

  test('says how long the server asked to wait, when that is too long', async () => {
    const tooBusy = new Response(null, { status: 429, headers: { 'retry-after': '31' } });
    await expect(fetchAll([tooBusy, page()])).rejects.toMatchObject({
      kind: 'status',
      statusCode: 429,
      isRetryable: true,
      retryAfterMs: 31_000,
    });
  });

  test('runs no more requests to a host at a time than allowed', async () => {
    let running = 0;
    let most = 0;
    const fetch: Fetch = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => void setTimeout(resolve, 5));
      running -= 1;
      return page();
    };
    const fetchDocument = createFetcher({ fetch });
    await Promise.all(Array.from({ length: 9 }, (_, index) => fetchDocument(`${start}/${index}`)));
    expect(most).toBe(2);
  });

  test('passes the turn on when one who waits gives up', async () => {
    const releases: (() => void)[] = [];
    const fetch: Fetch = () => new Promise((resolve) => void releases.push(() => resolve(page())));
    const fetchDocument = createFetcher({ fetch, maxConnectionsPerHost: 1 });
    const giveUp = new AbortController();
    const first = fetchDocument(start);
    const second = fetchDocument(start, { signal: giveUp.signal });
    const third = fetchDocument(start);
    giveUp.abort(new Error('The reader left.'));
    await expect(second).rejects.toThrow('The reader left.');
    for (const done of [first, third]) {
      await expect.poll(() => releases.length).toBe(1);
      releases.pop()?.();
      expect((await done).text).toBe('<p>Hello');
    }
  });

  test('ends at once when the caller aborts, though the platform does not', async () => {
    const fetchDocument = createFetcher({ fetch: () => new Promise(() => undefined) });
    const controller = new AbortController();
    const pending = fetchDocument(start, { signal: controller.signal });
    controller.abort(new Error('The reader left.'));
    await expect(pending).rejects.toThrow('The reader left.');
  });

  test.each(['file:///etc/hostname', 'https://user:secret@courier.example/'])('refuses %s', async (url) => {
    const { fetch, sent } = answering(page());
    const error: unknown = await createFetcher({ fetch })(url).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ kind: 'blocked', phase: 'address', isRetryable: false });
    expect(String(error)).not.toContain('secret');
    expect(sent).toEqual([]);
  });
});
