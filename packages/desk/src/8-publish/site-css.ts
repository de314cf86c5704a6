/** The look of the public site. Serif is theirs, sans is ours. Colour only where it means a kind of finding. */
export const siteCss = `@font-face { font-family: "Nimbus Sans Level"; src: local("Nimbus Sans"), local("NimbusSans-Regular"); font-weight: 400; ascent-override: 95%; descent-override: 22%; line-gap-override: 0%; }
@font-face { font-family: "Nimbus Sans Level"; src: local("Nimbus Sans Bold"), local("NimbusSans-Bold"); font-weight: 600 700; ascent-override: 95%; descent-override: 22%; line-gap-override: 0%; }
:root {
  color-scheme: light;
  --ground: #efebe2; --paper: #fbf9f4; --ink: #211d18; --ink-2: #544d43; --ink-3: #675f53; --rule: #ddd6c8; --rule-2: #bcb3a2;
  --accent: #1f4f7f; --corroborated: #28653a; --single: #735500; --disputed: #92420d; --contradicted: #a01b31;
  --copied: #105e66; --hearsay: #62594e;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, P052, "URW Palladio L", "Book Antiqua", Georgia, serif;
  --sans: "Helvetica Neue", "Nimbus Sans Level", "Segoe UI", system-ui, Roboto, Arial, sans-serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    --ground: #151311; --paper: #1d1a17; --ink: #ece6da; --ink-2: #c0b8a9; --ink-3: #a39b8c; --rule: #37322b; --rule-2: #5a5347;
    --accent: #94bde8; --corroborated: #8fc78b; --single: #dcb75e; --disputed: #eba26c; --contradicted: #f29797;
    --copied: #76c5c9; --hearsay: #b8afa1;
  }
}
*, *::before, *::after { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 400 1.125rem/1.6 var(--serif); }
h1, h2, h3, p, ol, ul, dl, dt, dd, blockquote { margin: 0; padding: 0; font-size: inherit; font-weight: inherit; }
ol, ul { list-style: none; }
a { color: inherit; text-decoration: underline; text-decoration-color: var(--rule-2); text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:hover { color: var(--accent); text-decoration-color: currentColor; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
svg { display: block; }
.sprite { position: absolute; width: 0; height: 0; overflow: hidden; }
.skip { position: absolute; inset-inline-start: -200vw; }
.skip:focus { inset-inline-start: 1rem; top: .5rem; background: var(--paper); padding: .5rem .75rem; }
.wrap { max-width: 67rem; margin-inline: auto; padding-inline: 2rem; }

.site-top { background: var(--ground); border-block-end: 1px solid var(--rule-2); font: .875rem/1.3 var(--sans); }
.site-top .wrap { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.5rem; min-height: 56px; padding-block: 12px; }
.site-name { font: 600 1.0625rem/1.2 var(--serif); text-decoration: none; margin-inline-end: auto; }
.site-top ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
.site-top li a { text-decoration: none; color: var(--ink-2); }
.site-top li a:hover { text-decoration: underline; }
.site-top [aria-current] { color: var(--ink); font-weight: 600; }
.langs { padding-inline-start: 1.25rem; border-inline-start: 1px solid var(--rule-2); }

.entry { display: grid; grid-template-columns: minmax(0, 39rem) minmax(0, 1fr); column-gap: 3rem; }
.entry > .note { font: .875rem/1.45 var(--sans); color: var(--ink-2); padding-block-start: .36em; }
.lead { padding-block: 3.25rem 2rem; align-items: end; }
.when { font: .875rem/1.4 var(--sans); color: var(--ink-2); margin-block-end: .5rem; }
h1 { font: 600 2.3125rem/1.14 var(--serif); letter-spacing: -.014em; text-wrap: balance; overflow-wrap: break-word; }
h1 .said { display: block; font-size: 1.625rem; line-height: 1.25; font-weight: 400; letter-spacing: 0; }
h2 { font: 600 1.5rem/1.25 var(--serif); border-block-start: 1px solid var(--ink); padding-block-start: .9rem; margin-block: 2.5rem 1rem; }
.claim { padding-block: .9rem; border-block-start: 1px solid var(--rule); }
h2 + .claim { border-block-start: 0; padding-block-start: 0; }
h3 { font-size: 1.1875rem; line-height: 1.4; overflow-wrap: break-word; }
.by, .plain { font: .9375rem/1.5 var(--sans); color: var(--ink-2); max-width: 39rem; }
.plain { margin-block-end: .75rem; }
.by { margin-block-end: .4rem; }

.kind { font: 600 .875rem/1.35 var(--sans); white-space: nowrap; }
.glyph { display: inline-block; vertical-align: -.08em; width: .9em; height: .9em; margin-inline-end: .5em; }
.k-corroborated { color: var(--corroborated); } .k-same-origin { color: var(--single); } .k-disputed { color: var(--disputed); }
.k-contradicted { color: var(--contradicted); } .k-copied-text { color: var(--copied); } .k-hearsay { color: var(--hearsay); }
.origins { display: flex; flex-wrap: wrap; gap: 4px 14px; margin-block: 5px 3px; }
.origin { display: inline-flex; flex-wrap: wrap; align-items: center; gap: 4px; color: var(--ink); }
.origin::before { content: ""; width: 11px; height: 11px; border-radius: 50%; background: currentColor; margin-inline-end: 2px; }
.origin.is-open::before { background: none; border: 1.5px dotted currentColor; }
.origin i { width: 2px; height: 11px; background: var(--ink-3); }
.origin i.copy { width: 6px; background: none; border-inline: 2px solid var(--copied); margin-inline-start: 2px; }
.origin-list li { display: flex; gap: .6rem; align-items: baseline; padding-block: .2rem; font: .9375rem/1.5 var(--sans); }

.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr)); gap: 1rem 0; margin-block-start: .6rem; }
.sides > div { padding-inline-end: 1.5rem; }
.sides > div + div { padding-inline-start: 1.5rem; border-inline-start: 1px solid var(--rule-2); }
.side-name { font: 600 .8125rem/1.4 var(--sans); color: var(--ink-2); }
blockquote { font-size: 1.125rem; line-height: 1.45; white-space: pre-line; overflow-wrap: break-word; unicode-bidi: isolate; }
blockquote b { font-weight: 400; text-decoration: underline; text-decoration-thickness: 1.5px; text-underline-offset: .2em; text-decoration-skip-ink: none; }
.src { font: .875rem/1.45 var(--sans); color: var(--ink-2); margin-block: 3px 12px; }
.gap { display: block; font: .875rem/1.45 var(--sans); color: var(--ink-2); }
.gap::before { content: ""; display: inline-block; width: .62em; height: .62em; border: 1.5px solid currentColor; margin-inline-end: .45em; }
.promise { border-inline-start: 3px solid var(--ink); padding-inline-start: 1.5rem; }
.flag { display: inline-block; background: var(--ink); color: var(--paper); font: 600 .8125rem/1 var(--sans); padding: 5px 7px; border-radius: 2px; }
.docs { font-size: 1rem; line-height: 1.4; }
.docs li { display: grid; grid-template-columns: 9rem 1fr; gap: 0 1rem; padding-block: .5rem; border-block-start: 1px solid var(--rule); }
.docs .day, .docs .who { font: .875rem/1.5 var(--sans); color: var(--ink-2); overflow-wrap: anywhere; }
.docs .who { display: block; }
.counts { font: 1rem/1.6 var(--sans); max-width: 39rem; }
.counts div { display: flex; flex-direction: row-reverse; justify-content: flex-end; gap: 1rem; padding-block: .35rem; border-block-start: 1px solid var(--rule); }
.counts dd { font-weight: 600; min-width: 4rem; text-align: end; font-variant-numeric: tabular-nums; }
.site-foot { background: var(--ground); border-block-start: 1px solid var(--rule-2); margin-block-start: 3.5rem; padding-block: 2rem 3rem; font: .875rem/1.5 var(--sans); color: var(--ink-2); }
.site-foot .wrap { display: grid; grid-template-columns: repeat(2, 1fr); gap: 2rem; }
.site-foot h2 { font: 600 .875rem/1.4 var(--sans); color: var(--ink); border: 0; margin: 0 0 4px; padding: 0; }

@media (max-width: 760px) {
  body { font-size: 1.0625rem; }
  .wrap { padding-inline: 1.5rem; }
  .site-top nav { order: 3; width: 100%; }
  .langs { padding-inline-start: 0; border: 0; }
  .entry { grid-template-columns: minmax(0, 1fr); row-gap: .25rem; }
  .lead { padding-block: 2rem 1.25rem; row-gap: 1rem; }
  h1 { font-size: 1.875rem; }
  .claim > .note { order: -1; padding: 0 0 2px; }
  .sides > div + div { padding-inline-start: 0; border-inline-start: 0; }
  .docs li { grid-template-columns: 1fr; }
  .site-foot .wrap { grid-template-columns: 1fr; gap: 1.5rem; }
}
@media print {
  :root { color-scheme: light; --ground: #fff; --paper: #fff; --ink: #000; --ink-2: #333; --ink-3: #444; --rule: #bbb; --rule-2: #888;
    --corroborated: #28653a; --single: #735500; --disputed: #92420d; --contradicted: #a01b31; --copied: #105e66; --hearsay: #62594e; }
  .site-top nav, .langs, .skip { display: none; }
  body { font-size: 11pt; }
  .claim, blockquote, .docs li { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .src a[href^="http"]::after, .docs a[href^="http"]::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; }
}
`;
