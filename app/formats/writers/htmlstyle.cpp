#include "formats/writers/htmlstyle.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

// The colours are those of the window's light and dark theme.
constexpr QLatin1StringView style = R"css(
:root {
  --paper: #FCFBF8; --panel: #F4F2ED; --ink: #1F1E1B; --soft: #5F5C55; --rule: #DEDAD2;
  --chip: #EAE6DD; --accent: #9B2D1F; --link: #1B5E9E;
  --serif: Charter, "Iowan Old Style", "Source Serif 4", "Noto Serif", Georgia, serif;
  --sans: system-ui, "Noto Sans", "Segoe UI", Helvetica, Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1C1B19; --panel: #232220; --ink: #E9E6DF; --soft: #ABA79D; --rule: #3A3833;
    --chip: #302E2A; --accent: #F0907F; --link: #8CB8E8;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 44rem;
  background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--sans);
}
h1, h2, p, li, .authors, .note { unicode-bidi: plaintext; overflow-wrap: anywhere; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
ol, ul { margin: 0; padding: 0; list-style: none; }
sup, sub { line-height: 0; }

header { padding-bottom: 1.25rem; border-bottom: 1px solid var(--ink); }
h1 { margin: 0; font: 600 2.125rem/1.2 var(--serif); text-wrap: balance; }
header p { margin: .35rem 0 0; color: var(--soft); }

nav { margin: 1.5rem 0 0; font-size: .9rem; line-height: 1.4; }
nav h2 { margin: 0 0 .5rem; font: 600 .9rem/1.4 var(--sans); color: var(--soft); }
nav ol {
  counter-reset: entry; max-height: 40vh; overflow: auto; padding-bottom: 2.5rem;
  -webkit-mask: linear-gradient(#000 calc(100% - 3rem), transparent);
  mask: linear-gradient(#000 calc(100% - 3rem), transparent);
}
nav li { counter-increment: entry; display: grid; grid-template-columns: 2.25em 1fr; padding: .2rem 0; }
nav li::before { content: counter(entry); color: var(--soft); font-variant-numeric: tabular-nums; }
nav a { color: var(--ink); }

article { padding: 2.25rem 0 1.75rem; border-bottom: 1px solid var(--rule); scroll-margin-top: 0; }
article:last-child { border-bottom: 0; }
article h2 { margin: 0 0 .6rem; font: 600 1.5rem/1.28 var(--serif); text-wrap: pretty; }
article h2 a { color: inherit; }
.authors, .facts { margin: 0 0 .15rem; font-size: .95rem; }
.facts { color: var(--soft); }
details { display: inline; }
summary { display: inline; color: var(--link); cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
.links { display: flex; flex-wrap: wrap; gap: .4rem; margin: .8rem 0 0; font-size: .875rem; }
.links a { display: block; padding: .15rem .6rem; border: 1px solid var(--rule); border-radius: 6px; }
.links a:hover { background: var(--chip); text-decoration: none; }
.abstract { margin-top: 1.1rem; font: 1.125rem/1.6 var(--serif); }
.abstract p { margin: 0 0 .75em; }
.abstract p:last-child { margin-bottom: 0; }
.tags { display: flex; flex-wrap: wrap; gap: .4rem; margin-top: 1rem; font-size: .875rem; }
.tags li { padding: .1rem .6rem; border-radius: 6px; background: var(--chip); }
.note {
  margin-top: 1rem; padding: .1rem 0 .1rem 1rem; border-left: 3px solid var(--accent); white-space: pre-wrap;
}

@media (min-width: 70rem) {
  body {
    display: grid; grid-template-columns: 17rem minmax(0, 44rem); column-gap: 4rem; justify-content: center;
    max-width: none; padding-top: 3rem;
  }
  header { grid-column: 1 / -1; }
  nav { position: sticky; top: 0; align-self: start; margin: 0; padding: 2.25rem 0 2rem; max-height: 100vh; overflow: auto; }
  nav ol { max-height: none; overflow: visible; -webkit-mask: none; mask: none; }
}

@media print {
  :root {
    --paper: #fff; --panel: #fff; --ink: #000; --soft: #444; --rule: #bbb; --chip: #eee; --accent: #000; --link: #000;
  }
  @page { margin: 16mm 18mm; }
  body { display: block; max-width: none; padding: 0; font-size: 10pt; }
  h1 { font-size: 20pt; }
  nav { position: static; max-height: none; font-size: 9pt; margin: 10pt 0 0; padding: 0 0 10pt; border-bottom: 1px solid var(--rule); }
  nav ol { max-height: none; overflow: visible; padding: 0; -webkit-mask: none; mask: none; }
  nav li { padding: 1pt 0; }
  main { counter-reset: entry; }
  article { counter-increment: entry; padding: 12pt 0 9pt; break-inside: avoid; }
  article h2 { margin-bottom: 4pt; font-size: 13pt; break-after: avoid; }
  article h2::before { content: counter(entry) ". "; font-weight: 400; }
  .authors, .facts { font-size: 9pt; }
  .links { gap: 1pt 10pt; margin-top: 4pt; font-size: 8pt; }
  .links a { padding: 0; border: 0; }
  .links a[href^="https://arxiv.org/pdf/"] { display: none; }
  .links a::after { content: " " attr(data-address); color: var(--soft); overflow-wrap: anywhere; }
  .abstract { margin-top: 6pt; font-size: 10pt; line-height: 1.4; }
  .tags li { padding: 0; border: 0; background: none; }
}
)css"_L1;

// What is pressed with a finger is at least 2.75rem high, 44 points as phones count them.
constexpr QLatin1StringView readingListStyle = R"css(
:root { --done: #2E6B3F; }
@media (prefers-color-scheme: dark) { :root { --done: #8FCBA0; } }
progress { display: block; width: 100%; height: .375rem; margin-top: .75rem; border: 0; border-radius: 3px; background: var(--chip); accent-color: var(--accent); -webkit-appearance: none; appearance: none; overflow: hidden; }
progress::-webkit-progress-bar { background: var(--chip); }
progress::-webkit-progress-value { background: var(--accent); }
progress::-moz-progress-bar { background: var(--accent); }
nav { font-size: 1rem; }
nav ol { max-height: none; overflow: visible; padding-bottom: 1rem; -webkit-mask: none; mask: none; }
nav li { grid-template-columns: 2em minmax(0, 1fr) auto; align-items: baseline; padding: 0; border-bottom: 1px solid var(--rule); }
nav li a { display: block; padding: .65rem .5rem .65rem 0; }
.state { color: var(--soft); font-size: .875rem; white-space: nowrap; }
.state.done { color: var(--done); }
nav .state.to-read { font-size: 0; }
nav .state.to-read span { font-size: .875rem; }
.progress { margin: .35rem 0 0; color: var(--soft); font-size: .95rem; }
.progress .state { font-size: inherit; }
.links a { padding: .6rem .9rem; line-height: 1.5rem; }
.links { gap: .5rem; font-size: .95rem; }
.fold { display: block; margin-top: .5rem; }
.fold > summary { display: block; padding: .6rem 0; line-height: 1.55rem; }
.fold > summary::before { content: "\25B8"; display: inline-block; width: 1.25em; color: var(--soft); }
.fold[open] > summary::before { content: "\25BE"; }
.fold .abstract { margin: .25rem 0 .5rem; }
.back { margin: .25rem 0 -1rem; }
.back a { display: inline-block; padding: .6rem 1rem .6rem 0; color: var(--soft); font-size: .95rem; }
.back a::before { content: "\2191\00A0"; }
@media (max-width: 30rem) {
  h1 { font-size: 1.75rem; }
  article h2 { font-size: 1.3rem; }
}
@media (min-width: 70rem) {
  nav { font-size: .9rem; }
  nav li { grid-template-columns: 2.25em minmax(0, 1fr) auto; }
  nav li a { padding: .4rem .5rem .4rem 0; }
  .back { display: none; }
}
@media print {
  :root { --done: #000; }
  progress, .back, .fold > summary { display: none; }
  .fold::details-content { content-visibility: visible; block-size: auto; }
  nav li { border: 0; }
  nav li a { padding: 1pt 0; }
  .links a { padding: 0; line-height: inherit; }
}
)css"_L1;

} // namespace

QString htmlStyle()
{
    return style.sliced(1);
}

QString htmlReadingListStyle()
{
    return readingListStyle.sliced(1);
}

} // namespace broadsheet
