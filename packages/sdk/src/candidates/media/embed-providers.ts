/** Who serves an embed, by the last labels of its host. One row a service; the name is how the service writes itself. */
const providers: Readonly<Record<string, string>> = {
  'youtube.com': 'YouTube',
  'youtube-nocookie.com': 'YouTube',
  'youtu.be': 'YouTube',
  'vimeo.com': 'Vimeo',
  'dailymotion.com': 'Dailymotion',
  'twitter.com': 'X',
  'x.com': 'X',
  'facebook.com': 'Facebook',
  'instagram.com': 'Instagram',
  'tiktok.com': 'TikTok',
  'threads.net': 'Threads',
  'bsky.app': 'Bluesky',
  't.me': 'Telegram',
  'vk.com': 'VK',
  'reddit.com': 'Reddit',
  'soundcloud.com': 'SoundCloud',
  'spotify.com': 'Spotify',
  'apple.com': 'Apple',
  'datawrapper.de': 'Datawrapper',
  'dwcdn.net': 'Datawrapper',
  'flourish.studio': 'Flourish',
  'infogram.com': 'Infogram',
  'google.com': 'Google',
  'documentcloud.org': 'DocumentCloud',
  'scribd.com': 'Scribd',
  'rumble.com': 'Rumble',
  'jwplayer.com': 'JW Player',
  'brightcove.net': 'Brightcove',
};

/** Classes by which services mark the quotation that stands for a post until their script replaces it. */
export const embedClasses: ReadonlyMap<string, string> = new Map([
  ['twitter-tweet', 'X'],
  ['twitter-video', 'X'],
  ['instagram-media', 'Instagram'],
  ['tiktok-embed', 'TikTok'],
  ['fb-post', 'Facebook'],
  ['fb-video', 'Facebook'],
  ['reddit-embed-bq', 'Reddit'],
  ['bluesky-embed', 'Bluesky'],
  ['text-post-media', 'Threads'],
]);

/** Name of the service behind an address; the host itself when it is not a known one. */
export function providerOf(url: string): string {
  const host = new URL(url).hostname;
  const labels = host.split('.');
  return providers[labels.slice(-2).join('.')] ?? host;
}

/** Whether an address is that of a known service whose content belongs to stories. */
export function isKnownProvider(url: string): boolean {
  return Object.hasOwn(providers, new URL(url).hostname.split('.').slice(-2).join('.'));
}
