import { head, page, pageHead, redirect, send, sendRaw } from '../answers.ts';
import type { HostileCase, HostileRequest } from '../hostile-case.ts';

const nowhere = { kind: 'redirect', phase: 'redirect' } as const;
const tooFar = { ...nowhere, limit: 'maxRedirects' } as const;
const blocked = { kind: 'blocked' } as const;

/** Redirects `count` times, then answers. */
function stepsTo(count: number, status?: string) {
  return (request: HostileRequest): void => {
    const step = Number(request.rest.slice(1));
    if (step === count) send(page)(request);
    else redirect(({ base }) => `${base}/${step + 1}`, status)(request);
  };
}

/** Answers once the client has arrived at a path, and sends it to a target before. */
function arrive(path: string, target: (request: HostileRequest) => string) {
  return (request: HostileRequest): void => (request.rest === path ? send(page)(request) : redirect(target)(request));
}

function refused(name: string, target: string): HostileCase {
  return { name: `redirect-to-${name}`, answer: redirect(() => target), expected: blocked };
}

/** Redirects that lead in circles, too far, nowhere, or where nobody may go. */
export const detourCases: readonly HostileCase[] = [
  { name: 'redirect-to-itself', answer: redirect(({ base }) => base), expected: tooFar },
  {
    name: 'redirect-to-itself-with-another-fragment',
    answer: redirect(({ base }) => `${base}#${Math.random()}`),
    expected: tooFar,
  },
  {
    name: 'redirect-in-a-circle-of-two',
    answer: redirect(({ base, rest }) => (rest === '' ? `${base}/other` : base)),
    expected: tooFar,
  },
  { name: 'redirect-to-ever-new-places', answer: stepsTo(1000), expected: tooFar },
  { name: 'six-redirects', answer: stepsTo(6), expected: tooFar },
  { name: 'five-redirects', answer: stepsTo(5), expected: 'article' },
  { name: 'one-redirect-more-than-asked', answer: stepsTo(2), options: { maxRedirects: 1 }, expected: tooFar },
  { name: 'no-redirects-wanted', answer: stepsTo(1), options: { maxRedirects: 0 }, expected: tooFar },
  { name: 'permanent-redirects', answer: stepsTo(2, '301 Moved Permanently'), expected: 'article' },
  { name: 'redirects-with-308', answer: stepsTo(2, '308 Permanent Redirect'), expected: 'article' },
  { name: 'redirects-with-303', answer: stepsTo(2, '303 See Other'), expected: 'article' },
  { name: 'redirect-without-a-target', answer: send('', {}, '302 Found'), expected: nowhere },
  { name: 'redirect-to-nonsense', answer: redirect(() => 'http://['), expected: nowhere },
  { name: 'redirect-to-an-empty-target', answer: redirect(() => ''), expected: tooFar },
  {
    name: 'choice-of-many',
    answer: send(page, {}, '300 Multiple Choices'),
    expected: { kind: 'status', statusCode: 300 },
  },
  { name: 'redirect-to-a-path', answer: arrive('/end', () => '/redirect-to-a-path/end'), expected: 'article' },
  {
    name: 'redirect-to-another-path-beside',
    answer: arrive('/end', () => 'redirect-to-another-path-beside/end'),
    expected: 'article',
  },
  {
    name: 'redirect-to-letters-beyond-ascii',
    answer: arrive('/f%C3%A4hre', ({ base }) => Buffer.from(`${base}/fähre`).toString('latin1')),
    expected: 'article',
  },
  {
    name: 'redirect-to-a-path-with-two-slashes',
    answer: redirect(() => '//10.0.0.1/'),
    expected: blocked,
  },
  {
    name: 'redirect-with-two-targets',
    answer: sendRaw(`HTTP/1.1 302 Found\r\nlocation: /a\r\nlocation: http://10.0.0.1/\r\ncontent-length: 0\r\n\r\n`),
    expected: { kind: 'status', statusCode: 404 },
  },
  {
    name: 'refresh-instead-of-a-redirect',
    answer: sendRaw(pageHead({ refresh: '0; url=http://10.0.0.1/' }), page),
    expected: 'article',
  },
  {
    name: 'redirect-and-a-page-at-once',
    answer: (request) => (request.rest === '' ? send(page, { location: '/nowhere' })(request) : send('')(request)),
    expected: 'article',
  },
  {
    name: 'created-with-a-location',
    answer: sendRaw(
      head({ location: 'http://10.0.0.1/', 'content-type': 'text/html', connection: 'close' }, '201 Created'),
      page,
    ),
    expected: 'article',
  },
  refused('a-file', 'file:///etc/hostname'),
  refused('a-data-address', 'data:text/html,<p>hello'),
  refused('a-script', 'javascript:alert(1)'),
  refused('ftp', 'ftp://courier.example/story'),
  refused('gopher', 'gopher://127.0.0.1:6379/_FLUSHALL'),
  refused('an-address-with-credentials', 'http://user:secret@courier.example/'),
  refused('a-private-address', 'http://10.1.2.3/'),
  refused('a-private-address-with-tls', 'https://192.168.1.1/'),
  refused('the-metadata-of-a-cloud', 'http://169.254.169.254/latest/meta-data/'),
  refused('loopback-in-ipv6', 'http://[::1]/'),
  refused('loopback-mapped-to-ipv6', 'http://[::ffff:127.0.0.1]/'),
  refused('loopback-as-one-number', 'http://2886729729/'),
  refused('a-private-address-in-octal', 'http://012.0.0.1/'),
  refused('a-private-address-in-hexadecimal', 'http://0xA000001/'),
  refused('a-port-of-mail', 'http://127.0.0.1:25/'),
];
