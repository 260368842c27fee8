import type { Scene } from '../../picture.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { Palette } from './palette.ts';
import {
  blade,
  boat,
  chimney,
  figure,
  flag,
  houses,
  lantern,
  lighthouse,
  rain,
  rays,
  repeat,
  ridge,
  spot,
  sun,
  water,
  waves,
} from './scenery.ts';

/** Draws a scene on a canvas 1600 wide and 1000 high. */
export type DrawScene = (palette: Palette, random: () => number) => Markup;

/** One drawing for each scene. */
export const scenes: { readonly [Name in Scene]: DrawScene } = {
  harbour: (palette, random) => markup`
${sun(palette, random)}
${ridge(palette.layers[0], 560, 60, random)}
${water(palette, 640, random)}
${repeat(3, (index) => boat(palette, 120 + index * 420 + random() * 280, 680 + index * 50 + random() * 60))}`,

  lighthouse: (palette, random) => markup`
${sun(palette, random)}
${water(palette, 620, random)}
<path d="M560 720 L640 610 H980 L1120 720 Z" fill="${palette.layers[2]}"/>
${lighthouse(palette, 770)}`,

  hills: (palette, random) => markup`
${sun(palette, random)}
${ridge(palette.layers[0], 480, 190, random)}
${ridge(palette.layers[1], 640, 160, random)}
${ridge(palette.layers[2], 820, 110, random)}`,

  storm: (palette, random) => markup`
${ridge(palette.layers[0], 430, 90, random)}
${lighthouse(palette, 1180)}
${waves(palette, random)}
${rain(palette, random)}`,

  town: (palette, random) => markup`
${houses(palette.layers[0], palette.light, 430, random)}
${houses(palette.layers[1], palette.light, 590, random)}
${houses(palette.layers[2], palette.light, 770, random)}`,

  lanterns: (palette, random) => markup`
${ridge(palette.layers[1], 760, 60, random)}
${water(palette, 840, random)}
${repeat(34, () => lantern(palette, random() * 1600, 80 + random() * 680, 10 + random() * 34))}`,

  seabed: (palette, random) => markup`
${rays(palette, random)}
${ridge(palette.layers[2], 860, 50, random)}
${repeat(70, () => blade(palette, random() * 1600, random))}`,

  stage: (palette) => markup`
<path d="M800 0 L420 860 H1180 Z" fill="${palette.light}" opacity=".22"/>
<rect y="860" width="1600" height="140" fill="${palette.layers[1]}"/>
<rect x="480" y="700" width="640" height="40" fill="${palette.layers[0]}"/>
<path d="M510 740 h30 v120 h-30 Z M1060 740 h30 v120 h-30 Z" fill="${palette.layers[2]}"/>
${figure(palette.layers[2], 640, 700)}
${figure(palette.layers[2], 980, 700)}
${spot(palette.light, 800, 660, 26, 1)}`,

  pitch: (palette, random) => markup`
${repeat(240, () => spot(palette.light, random() * 1600, 260 + random() * 240, 2 + random() * 3, 0.55))}
${spot(palette.light, 200, 150, 70, 0.85)}
${spot(palette.light, 1400, 150, 70, 0.85)}
<path d="M0 540 H1600 V1000 H0 Z" fill="${palette.layers[1]}"/>
<path d="M0 640 H1600 V740 H0 Z M0 850 H1600 V1000 H0 Z" fill="${palette.layers[2]}"/>
<circle cx="800" cy="770" r="150" fill="none" stroke="${palette.light}" stroke-width="6" opacity=".7"/>
<path d="M800 540 V1000" stroke="${palette.light}" stroke-width="6" opacity=".7"/>`,

  hall: (palette) => markup`
${repeat(9, (index) => flag(palette, 120 + index * 165, index))}
<path d="M0 720 H1600 V1000 H0 Z" fill="${palette.layers[2]}"/>
<path d="M160 700 H1440 L1560 780 H40 Z" fill="${palette.light}"/>
${repeat(8, (index) => figure(palette.layers[index % 2 === 0 ? 2 : 0], 240 + index * 160, 700))}`,

  portrait: (palette) => markup`
<circle cx="800" cy="420" r="180" fill="${palette.layers[0]}"/>
<path d="M610 400 A190 190 0 0 1 990 400 Q800 300 610 400 Z" fill="${palette.light}"/>
<path d="M420 1000 Q440 640 800 640 Q1160 640 1180 1000 Z" fill="${palette.layers[1]}"/>
<path d="M700 640 L800 780 L900 640 Z" fill="${palette.layers[2]}"/>`,

  rails: (palette, random) => markup`
${sun(palette, random)}
${ridge(palette.layers[0], 540, 50, random)}
<path d="M0 600 H1600 V1000 H0 Z" fill="${palette.layers[1]}"/>
<path d="M760 600 L240 1000 H300 L772 600 Z" fill="${palette.light}" opacity=".8"/>
<path d="M828 600 L1300 1000 H1360 L840 600 Z" fill="${palette.light}" opacity=".8"/>
<rect x="640" y="420" width="320" height="210" rx="26" fill="${palette.layers[2]}"/>
<rect x="670" y="455" width="260" height="80" rx="8" fill="${palette.light}"/>
<path d="M800 420 V250 M0 250 H1600" stroke="${palette.layers[2]}" stroke-width="5"/>`,

  works: (palette, random) => markup`
${sun(palette, random)}
${repeat(4, (index) => chimney(palette, 260 + index * 330, random))}
<path d="M0 720 ${'l200 -100 v100 '.repeat(7)}H1600 V1000 H0 Z" fill="${palette.layers[1]}"/>
${ridge(palette.layers[2], 880, 30, random)}`,
};
