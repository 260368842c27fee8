import type { Scene } from '../../picture.ts';

/** The colours of a scene. */
export interface Palette {
  /** Top of the background. */
  readonly high: string;
  /** Bottom of the background. */
  readonly low: string;
  /** Layers from the far to the near. */
  readonly layers: readonly [string, string, string];
  /** Lamps, sun, details. */
  readonly light: string;
}

/** The colours of each scene, chosen to look like photographs from a distance. */
export const palettes: { readonly [Name in Scene]: Palette } = {
  harbour: { high: '#f2c9a1', low: '#7fa3b5', layers: ['#6d8799', '#3f5f74', '#22394a'], light: '#fff3d6' },
  lighthouse: {
    high: '#dfe9ee',
    low: '#a9c7cf',
    layers: ['#8fa9b3', '#4d7d8c', '#54493f'],
    light: '#fffaf0',
  },
  hills: { high: '#c9d8ea', low: '#f6e3d3', layers: ['#9fb2cc', '#6c84a6', '#3b4f6e'], light: '#ffffff' },
  storm: { high: '#4a5560', low: '#9aa5a8', layers: ['#5f6f78', '#3f4d57', '#232d35'], light: '#dfe8ea' },
  town: { high: '#2b3554', low: '#d98e63', layers: ['#6b4f5c', '#463b4f', '#26253a'], light: '#ffd98a' },
  lanterns: { high: '#151a33', low: '#5a3147', layers: ['#3a2440', '#241a33', '#120f22'], light: '#ffb347' },
  seabed: { high: '#8fd0c6', low: '#0d4a55', layers: ['#2f8f83', '#1f6f63', '#0f4a45'], light: '#e6fff4' },
  stage: { high: '#1a1114', low: '#4a1f22', layers: ['#5c2a2a', '#2e1718', '#120b0c'], light: '#ffe2b0' },
  pitch: { high: '#0e1a2b', low: '#2d4a5c', layers: ['#1d2f3f', '#2f7a45', '#256338'], light: '#f4fbff' },
  hall: { high: '#e9e2d4', low: '#b9a98c', layers: ['#2f5d8a', '#8a3b33', '#5a4632'], light: '#fdf8ec' },
  portrait: { high: '#cfd9d6', low: '#8fa39d', layers: ['#c99f83', '#5d6f78', '#3c4a52'], light: '#f5efe4' },
  rails: { high: '#f5d7b5', low: '#9db4c0', layers: ['#7e93a0', '#56646d', '#333c43'], light: '#fff6e0' },
  works: { high: '#f3b27a', low: '#c2605a', layers: ['#7a4650', '#4b3340', '#2a2330'], light: '#ffe6b8' },
};
