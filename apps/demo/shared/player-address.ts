/** How the pages of known providers become their players, one row a provider; the first that fits counts. */
const providers: readonly (readonly [page: RegExp, player: (id: string) => string])[] = [
  [
    /^https?:\/\/(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:watch\?(?:.{0,500}&)?v=|shorts\/|live\/|embed\/)([\w-]{6,20})/i,
    (id) => `https://www.youtube-nocookie.com/embed/${id}`,
  ],
  [/^https?:\/\/youtu\.be\/([\w-]{6,20})/i, (id) => `https://www.youtube-nocookie.com/embed/${id}`],
  [/^https?:\/\/(?:www\.)?vimeo\.com\/(\d{3,15})/i, (id) => `https://player.vimeo.com/video/${id}?dnt=1`],
  [
    /^https?:\/\/(?:www\.)?dailymotion\.com\/video\/(\w{3,20})/i,
    (id) => `https://geo.dailymotion.com/player.html?video=${id}`,
  ],
];

/** Addresses that are made to stand in frames say so by their path or their host. */
const playerSigns = /^https?:\/\/(?:player\.|embed\.|[^/]{1,200}\/(?:[^?#]{0,500}\/)?(?:embed|player)(?:\/|\.html|$))/i;

/**
 * The address by which something embedded is shown in a frame.
 *
 * @param address - Where the content lives, absolute.
 * @returns `undefined` where it is an ordinary page, which most sites keep from being framed.
 */
export function playerAddress(address: string): string | undefined {
  for (const [page, player] of providers) {
    const id = page.exec(address)?.[1];
    if (id !== undefined) return player(id);
  }
  return playerSigns.test(address) ? address : undefined;
}
