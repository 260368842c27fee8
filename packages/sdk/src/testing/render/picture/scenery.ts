import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { Palette } from './palette.ts';

/** Draws something several times. */
export function repeat(count: number, draw: (index: number) => Markup): Markup {
  return markup`${Array.from({ length: count }, (_, index) => draw(index))}`;
}

function whole(value: number): number {
  return Math.round(value);
}

/** A disc. */
export function spot(fill: string, x: number, y: number, radius: number, opacity: number): Markup {
  return markup`<circle cx="${whole(x)}" cy="${whole(y)}" r="${whole(radius)}" fill="${fill}" opacity="${opacity}"/>`;
}

/** A low sun with its glow. */
export function sun(palette: Palette, random: () => number): Markup {
  const x = 300 + random() * 1000;
  return markup`${spot(palette.light, x, 330, 190, 0.25)}${spot(palette.light, x, 330, 90, 0.9)}`;
}

/** Hills or ground from a level down to the bottom edge. */
export function ridge(fill: string, level: number, height: number, random: () => number): Markup {
  const points = Array.from({ length: 9 }, (_, index) => `L${index * 200} ${whole(level - random() * height)}`);
  return markup`<path d="M0 1000 ${points.join(' ')} L1600 1000 Z" fill="${fill}"/>`;
}

/** Water from a level down to the bottom edge, with glints on it. */
export function water(palette: Palette, level: number, random: () => number): Markup {
  const glint = (): Markup => {
    const x = whole(random() * 1600);
    const y = whole(level + 12 + random() * (980 - level));
    const width = whole(60 + random() * 190);
    return markup`<rect x="${x}" y="${y}" width="${width}" height="4" fill="${palette.light}" opacity=".28"/>`;
  };
  return markup`<rect y="${level}" width="1600" height="${1000 - level}" fill="${palette.layers[1]}"/>${repeat(26, glint)}`;
}

/** A sailing boat. */
export function boat(palette: Palette, x: number, y: number): Markup {
  const left = whole(x);
  const deck = whole(y);
  return markup`
<path d="M${left} ${deck} h190 l-34 46 h-122 Z" fill="${palette.layers[2]}"/>
<path d="M${left + 96} ${deck - 8} v-150 l76 150 Z" fill="${palette.light}" opacity=".92"/>`;
}

/** A lighthouse with its beam. */
export function lighthouse(palette: Palette, x: number): Markup {
  return markup`
<path d="M${x} 260 h70 l22 380 h-114 Z" fill="${palette.light}"/>
<rect x="${x - 6}" y="214" width="82" height="46" fill="${palette.layers[2]}"/>
<path d="M${x} 236 L0 120 V330 Z" fill="${palette.light}" opacity=".25"/>`;
}

/** Rows of high waves, near and far. */
export function waves(palette: Palette, random: () => number): Markup {
  return repeat(5, (row) => {
    const fill = palette.layers[row % 2 === 0 ? 1 : 2];
    const crests = Array.from({ length: 8 }, () => `q50 ${-whole(60 + random() * 90)} 100 0 t100 0`);
    const line = `M0 ${580 + row * 90} ${crests.join(' ')}`;
    return markup`
<path d="${line} V1000 H0 Z" fill="${fill}" opacity=".9"/>
<path d="${line}" fill="none" stroke="${palette.light}" stroke-width="5" opacity=".5"/>`;
  });
}

/** Driven rain. */
export function rain(palette: Palette, random: () => number): Markup {
  return repeat(60, () => {
    const start = `${whole(random() * 1700)} ${whole(random() * 900)}`;
    return markup`<path d="M${start} l-22 70" stroke="${palette.light}" stroke-width="2" opacity=".3"/>`;
  });
}

/** A row of gabled houses, some windows lit. */
export function houses(fill: string, light: string, level: number, random: () => number): Markup {
  const windowAt = (x: number, y: number): Markup => {
    const opacity = random() > 0.45 ? '.95' : '.12';
    return markup`<rect x="${x}" y="${y}" width="24" height="36" fill="${light}" opacity="${opacity}"/>`;
  };
  return repeat(11, (index) => {
    const left = index * 150 - 20;
    const top = whole(level - random() * 120);
    return markup`
<path d="M${left} 1000 V${top} l78 -86 l78 86 V1000 Z" fill="${fill}"/>
${windowAt(left + 36, top + 40)}${windowAt(left + 88, top + 40)}`;
  });
}

/** A glowing paper lantern. */
export function lantern(palette: Palette, x: number, y: number, radius: number): Markup {
  return markup`
${spot(palette.light, x, y, radius * 2.1, 0.16)}
<ellipse cx="${whole(x)}" cy="${whole(y)}" rx="${whole(radius)}" ry="${whole(radius * 1.25)}" fill="${palette.light}"/>`;
}

/** Light falling through water. */
export function rays(palette: Palette, random: () => number): Markup {
  return repeat(6, (index) => {
    const x = index * 290 + whole(random() * 120);
    const slant = whole(random() * 160);
    return markup`<path d="M${x} 0 h90 l${slant} 1000 h-260 Z" fill="${palette.light}" opacity=".12"/>`;
  });
}

/** A blade of seagrass. */
export function blade(palette: Palette, x: number, random: () => number): Markup {
  const height = whole(180 + random() * 380);
  const bend = whole(random() * 160 - 80);
  const half = whole(height / 2);
  const up = `q${bend} ${-half} ${whole(bend / 2)} ${-height}`;
  const down = `q${18 - bend} ${half} ${18 - whole(bend / 2)} ${height}`;
  return markup`<path d="M${whole(x)} 1000 ${up} ${down} Z" fill="${palette.layers[random() > 0.5 ? 0 : 1]}" opacity=".9"/>`;
}

/** Head and shoulders of somebody seen from behind. */
export function figure(fill: string, x: number, floor: number): Markup {
  return markup`
<circle cx="${x}" cy="${floor - 140}" r="34" fill="${fill}"/>
<path d="M${x - 56} ${floor} q0 -104 56 -104 q56 0 56 104 Z" fill="${fill}"/>`;
}

/** A flag on its pole. */
export function flag(palette: Palette, x: number, index: number): Markup {
  const cloth = palette.layers[index % 2 === 0 ? 0 : 1];
  return markup`
<rect x="${x}" y="120" width="10" height="600" fill="${palette.layers[2]}"/>
<path d="M${x + 10} 130 q60 40 110 10 V360 q-56 30 -110 -6 Z" fill="${cloth}"/>
<path d="M${x + 10} 205 q60 40 110 10 v62 q-56 30 -110 -6 Z" fill="${palette.light}"/>`;
}

/** A factory chimney with its smoke. */
export function chimney(palette: Palette, x: number, random: () => number): Markup {
  const puff = (index: number): Markup =>
    spot(palette.light, x + 30 + index * 46, 250 - index * 48 + random() * 20, 40 + index * 16, 0.3);
  return markup`${repeat(4, puff)}<path d="M${x} 300 h60 l16 420 h-92 Z" fill="${palette.layers[0]}"/>`;
}
