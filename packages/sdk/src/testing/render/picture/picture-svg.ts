import type { Picture } from '../../picture.ts';
import { markup } from '../markup.ts';
import { palettes } from './palette.ts';
import { createRandom } from './random.ts';
import { scenes } from './scenes.ts';

/** Draws a picture as SVG of a width and height in pixels; the same picture on every run. */
export function renderPicture(picture: Picture, size: { readonly width: number; readonly height: number }): string {
  const palette = palettes[picture.scene];
  const shape = markup`width="${size.width}" height="${size.height}" viewBox="0 0 1600 1000"`;
  return markup`<svg xmlns="http://www.w3.org/2000/svg" ${shape} preserveAspectRatio="xMidYMid slice" role="img">
<title>${picture.alt}</title>
<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
<stop offset="0" stop-color="${palette.high}"/><stop offset="1" stop-color="${palette.low}"/>
</linearGradient></defs>
<rect width="1600" height="1000" fill="url(#sky)"/>
${scenes[picture.scene](palette, createRandom(picture.id))}
</svg>
`.source;
}

/** Draws the newspaper's mark: a letter on a disc. */
export function renderLogo(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512" viewBox="0 0 64 64">
<circle cx="32" cy="32" r="31" fill="#1f1b16"/>
<path d="M42 20a15 15 0 1 0 0 24" fill="none" stroke="#fbf8f2" stroke-width="6"/>
<path d="M20 52h24" stroke="#9c2a1f" stroke-width="4"/>
</svg>
`;
}
