/** How a report looks on screen and on paper: light always, and nothing is told by colour alone. */
export const STYLE = `
:root { color-scheme: light; }
body { background: #fff; color: #1c1c1e; font: 14px/1.45 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; margin: 0 auto; max-width: 60rem; padding: 2rem; }
article + article { margin-top: 4rem; }
h1, h2, h3, p, dd, .long { overflow-wrap: anywhere; }
th, td { hyphens: auto; }
.sum { white-space: nowrap; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0; }
h2 { border-top: 1px solid #c7c7cc; font-size: 1.2rem; margin: 2rem 0 0.5rem; padding-top: 0.75rem; }
h3 { font-size: 1rem; margin: 1.25rem 0 0.5rem; }
.kind { color: #545459; margin: 0.25rem 0 1rem; }
dl { display: grid; gap: 0.25rem 1rem; grid-template-columns: 12rem minmax(0, 1fr); margin: 0.5rem 0; }
dt { color: #545459; }
dd { margin: 0; }
table { border-collapse: collapse; margin: 0.5rem 0 1rem; width: 100%; }
caption { color: #545459; padding-bottom: 0.25rem; text-align: left; }
.unseen { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px; }
th, td { border: 1px solid #c7c7cc; padding: 0.3rem 0.5rem; text-align: left; vertical-align: top; }
thead th { background: #f2f2f7; font-weight: 600; }
tbody th { font-weight: 600; }
.empty { border-style: dashed; color: #6b1720; font-weight: 600; }
.filled { background: #e2f4e8; }
.none, .review { font-style: italic; }
figure { margin: 0.5rem 0; }
figure svg { display: block; height: auto; max-width: 48rem; width: 100%; }
.axis { stroke: #c7c7cc; }
.middle { stroke: #8e8e93; stroke-dasharray: 4 4; }
.line { fill: none; stroke: #3a3a3c; stroke-width: 2; }
.good { fill: #1f7a45; }
.bad { fill: #a3262f; }
.even { fill: #fff; stroke: #3a3a3c; stroke-width: 2; }
svg text { fill: #1c1c1e; font-size: 12px; }
svg .quiet { fill: #545459; font-size: 11px; }
.wide { page: across; }
@page { margin: 15mm; size: A4; }
@page across { margin: 12mm; size: A4 landscape; }
@media print {
  body { font-size: 10pt; max-width: none; padding: 0; print-color-adjust: exact; }
  thead { display: table-header-group; }
  tr, figure, dl { break-inside: avoid; }
  h1, h2, h3, caption, thead { break-after: avoid; }
  tbody tr:first-child { break-before: avoid; }
  th, td { font-size: 9pt; padding: 0.25rem 0.4rem; }
  article + article { break-before: page; margin: 0; }
}
`

/** Of the style, so that a report's policy allows this one and no other; a test says it anew when the style has changed. */
export const STYLE_HASH = 'sha256-dPykLKCcOCYokEHTEsaAFMwBRQnVZTSPR/bPdGjWg7k='
