import { trusted } from '../markup.ts';
import { hashedSelector } from './hashed-class.ts';

const s = hashedSelector;

/** Style sheet of the modern template: wide white space, one column, a blue accent. */
export const modernStyle = trusted(`
:root{--ink:#14181d;--paper:#fff;--rule:#e3e6ea;--accent:#0b5c8a;--soft:#5c6670;--wash:#f3f6f8}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:18px/1.65 Charter,Georgia,serif}
a{color:var(--accent);text-underline-offset:3px}
img{max-width:100%;height:auto;display:block;border-radius:3px}
${s('hidden')}{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
${s('top')}{display:flex;align-items:center;justify-content:space-between;gap:1rem;padding:.9rem 1.4rem;border-bottom:1px solid var(--rule);font-family:system-ui,sans-serif;flex-wrap:wrap}
${s('trail')} ol,${s('topics')}{display:flex;flex-wrap:wrap;gap:.3rem .6rem;list-style:none;padding:0;margin:0}
${s('topics')}{margin:1.6rem 0;font:.84rem/1.5 system-ui,sans-serif}
${s('topics')} a{border:1px solid var(--rule);border-radius:99px;padding:.2rem .8rem;text-decoration:none}
${s('brand')}{font:700 1.5rem Charter,Georgia,serif;color:var(--ink);text-decoration:none}
${s('nav')}{display:flex;gap:1.1rem;flex-wrap:wrap;font-size:.88rem}
${s('nav')} a{text-decoration:none;color:var(--soft)}
${s('shell')}{max-width:1080px;margin:0 auto;padding:1.6rem 1.2rem}
${s('trail')},${s('meta')},${s('tools')},${s('foot')},${s('slot')}{font:.84rem/1.5 system-ui,sans-serif;color:var(--soft)}
${s('opening')}{max-width:760px;margin:1.6rem auto}
${s('label')}{color:var(--accent);font:700 .82rem system-ui,sans-serif;letter-spacing:.05em}
h1{font-size:clamp(2rem,4.6vw,3.1rem);line-height:1.12;letter-spacing:-.02em;margin:.4rem 0 .7rem}
${s('summary')}{font-size:1.25rem;line-height:1.45;color:#39424b;margin:0 0 1rem}
${s('tools')}{display:flex;gap:.5rem;margin:.7rem 0}
${s('tools')} button{border:1px solid var(--rule);background:none;border-radius:6px;padding:.3rem .8rem;font:inherit;cursor:pointer}
${s('column')}{max-width:680px;margin:0 auto}
${s('column')} h2{font-size:1.4rem;margin:2rem 0 .6rem}
figure{margin:1.8rem 0}
figcaption{font:.84rem/1.45 system-ui,sans-serif;color:var(--soft);margin-top:.5rem}
${s('credit')}{display:block;font-size:.76rem}
${s('cited')}{border-inline-start:3px solid var(--accent);margin:1.6rem 0;padding:.1rem 1.3rem;font-style:italic}
${s('pull')}{margin:2.2rem 0;padding:1rem 0;border-block:2px solid var(--accent);font-size:1.55rem;line-height:1.3}
${s('pull')} p{margin:0}
${s('box')},${s('letter')}{background:var(--wash);border-radius:8px;padding:.8rem 1.4rem;margin:1.8rem 0;font-size:.95rem}
${s('box')} p{margin:.4rem 0}
${s('aside-link')},${s('fix')}{border-block:1px solid var(--rule);padding:.6rem 0;font-size:.97rem}
${s('mosaic')}{display:grid;grid-template-columns:1fr 1fr;gap:1.2rem;margin:1.8rem 0}
${s('mosaic')} figure{margin:0}
table{border-collapse:collapse;width:100%;font:.92rem/1.5 system-ui,sans-serif}
caption{text-align:start;font-weight:600;padding-bottom:.5rem}
th,td{border-bottom:1px solid var(--rule);padding:.5rem .4rem;text-align:start}
iframe{width:100%;aspect-ratio:16/9;border:0;border-radius:8px;background:var(--wash)}
${s('post')}{border:1px solid var(--rule);border-radius:12px;padding:1rem 1.3rem;margin:1.6rem 0;font-family:system-ui,sans-serif;font-size:.95rem}
${s('slot')}{text-align:center;background:var(--wash);padding:1.4rem;margin:2rem 0}
${s('update')}{border-top:2px solid var(--ink);padding:.7rem 0 1.2rem;margin-top:1.2rem}
${s('update')} h3{margin:.2rem 0 .5rem;font-size:1.3rem}
${s('pinned')}{background:var(--wash);padding-inline:1.2rem}
${s('more')}{border-top:3px solid var(--ink);margin-top:3rem;padding-top:.8rem}
${s('more')} ul{display:grid;grid-template-columns:repeat(auto-fit,minmax(210px,1fr));gap:1.2rem;list-style:none;padding:0}
${s('more')} a{color:var(--ink);text-decoration:none;font-weight:600;line-height:1.3;display:block}
${s('consent')}{position:sticky;bottom:1rem;max-width:760px;margin:1rem auto;background:var(--ink);color:#fff;border-radius:12px;padding:1rem 1.4rem;font:.86rem/1.5 system-ui,sans-serif}
${s('consent')} button{margin-inline-end:.6rem;padding:.4rem 1rem;border:0;border-radius:6px;font:inherit;cursor:pointer}
${s('foot')}{border-top:1px solid var(--rule);padding:1.4rem;text-align:center}
@media(max-width:640px){${s('mosaic')}{grid-template-columns:1fr}}
`);
