import { trusted } from '../markup.ts';

/** Style sheet of the classic theme: ink on warm paper, serif columns, a red rule. */
export const themeStyle = trusted(`
:root{--ink:#1f1b16;--paper:#fbf8f2;--rule:#d9d0c0;--accent:#9c2a1f;--soft:#6d6459}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:18px/1.62 Georgia,"Times New Roman",serif}
a{color:inherit;text-decoration-color:var(--rule);text-underline-offset:3px}
a:hover{color:var(--accent)}
img{max-width:100%;height:auto;display:block}
.skip-link,.screen-reader-text{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.site-header{text-align:center;border-bottom:3px double var(--ink);padding:1.6rem 1rem .8rem}
.site-title{font-size:clamp(2rem,5vw,3.4rem);line-height:1.1;letter-spacing:-.02em;margin:0;font-weight:700}
.site-title a{text-decoration:none}
.site-description{margin:.3rem 0 0;color:var(--soft);font-style:italic;font-size:.9rem}
.main-navigation ul{display:flex;flex-wrap:wrap;justify-content:center;gap:.3rem 1.5rem;list-style:none;margin:.9rem 0 0;padding:0;font:600 .8rem/1.8 system-ui,sans-serif;text-transform:uppercase;letter-spacing:.07em}
.main-navigation a{text-decoration:none}
.site-content{max-width:1120px;margin:0 auto;padding:1.4rem 1.2rem 3rem;display:grid;grid-template-columns:minmax(0,1fr) 260px;gap:3rem}
.breadcrumbs,.entry-meta,.share,.widget,.cat-links,.post-navigation,.site-footer,.comment-meta,.live-update-meta{font-family:system-ui,sans-serif;font-size:.82rem;color:var(--soft)}
.entry-kicker{color:var(--accent);font:700 .8rem/1 system-ui,sans-serif;text-transform:uppercase;letter-spacing:.09em}
.entry-title{font-size:clamp(1.9rem,4.2vw,2.9rem);line-height:1.14;margin:.4rem 0 .6rem;letter-spacing:-.015em}
.entry-subtitle{font-size:1.22rem;line-height:1.45;color:#443d34;margin:0 0 1rem}
.share ul{display:flex;gap:.5rem;list-style:none;padding:0;margin:.8rem 0 1.2rem}
.share a{border:1px solid var(--rule);border-radius:99px;padding:.25rem .8rem;text-decoration:none}
figure{margin:1.6rem 0}
.wp-caption{max-width:100%}
figcaption{font:.82rem/1.45 system-ui,sans-serif;color:var(--soft);margin-top:.5rem}
.image-credit{display:block;font-size:.75rem}
.entry-content h2{font-size:1.35rem;margin:2rem 0 .6rem}
.entry-content .wp-block-quote{border-inline-start:3px solid var(--accent);margin:1.5rem 0;padding:.1rem 1.4rem;font-style:italic}
.wp-block-quote cite{font:normal .82rem system-ui,sans-serif;color:var(--soft)}
.wp-block-pullquote{border-block:1px solid var(--rule);text-align:center;font-size:1.45rem;line-height:1.35;padding:1rem;color:var(--accent)}
.wp-block-pullquote blockquote{margin:0}
.infobox{background:#f1eadc;border-top:3px solid var(--accent);padding:.6rem 1.3rem;font-size:.92rem}
.infobox p{margin:.35rem 0}
.read-more,.correction,.editors-note{border-block:1px solid var(--rule);padding:.55rem 0;font-size:.95rem}
.newsletter-signup{background:var(--ink);color:var(--paper);padding:1rem 1.3rem}
.posted-on::before{content:"· "}
.updated::before{content:"· Updated "}
.entry-footer,.tags-links{font:.82rem/2 system-ui,sans-serif;color:var(--soft)}
.cat-links{display:block}
.tags-links a{display:inline-block;background:#f1eadc;padding:.1rem .6rem;margin:.2rem .3rem .2rem 0;text-decoration:none}
.author-box,.comment{border-top:1px solid var(--rule);padding-top:.8rem;margin-top:1.6rem;font-size:.92rem}
.widget{border-top:3px solid var(--ink);margin-bottom:2rem;padding-top:.4rem}
.widget-title{font-size:.85rem;text-transform:uppercase;letter-spacing:.07em;color:var(--ink);margin:.3rem 0 .6rem}
.widget ol,.widget ul{padding-inline-start:1.2rem;margin:0}
.widget li{margin:.45rem 0;color:var(--ink);font-family:Georgia,serif;font-size:.95rem;line-height:1.35}
.widget input,.comment-form textarea,.comment-form input{font:inherit;padding:.4rem;width:100%;border:1px solid var(--rule);background:#fff}
button,.comment-form .submit{font:600 .82rem system-ui,sans-serif;background:var(--ink);color:var(--paper);border:0;padding:.5rem 1rem;cursor:pointer}
.story-list{list-style:none;padding:0;margin:0}
.story-list article{border-top:1px solid var(--rule);padding:1.1rem 0;display:grid;grid-template-columns:200px 1fr;gap:1.3rem}
.story-list article:first-child{border-top:0}
.story-list img{width:200px;height:133px;object-fit:cover}
.story-list h2{margin:.1rem 0 .3rem;line-height:1.2;font-size:1.4rem}
.story-list h2 a{text-decoration:none}
.story-list p{margin:0 0 .4rem;font-size:.98rem}
.cookie-notice{position:sticky;bottom:0;background:#fff;border-top:3px double var(--ink);padding:.8rem 1.2rem;font:.85rem/1.5 system-ui,sans-serif;display:flex;gap:1rem;align-items:center;justify-content:center;flex-wrap:wrap}
.cookie-notice p{margin:0;max-width:60ch}
.site-footer{border-top:3px double var(--ink);padding:1.4rem;text-align:center}
@media(max-width:800px){.site-content{grid-template-columns:1fr}.story-list article{grid-template-columns:1fr}}
`);
