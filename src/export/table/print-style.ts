import { CoverageStatus, valuesOf } from '../../vocabulary';
import { LOOK } from './look';
import { Html } from './safe-text';

const COLOURS = valuesOf(CoverageStatus)
  .map((status) => `.${status} { background: #${LOOK[status].fill}; color: #${LOOK[status].ink}; }`)
  .join('\n');

/** The styles of pages to be printed. Browsers print no backgrounds unless told to; the signs are there where they still don't. */
export const PRINT_STYLE = new Html(`
@page { size: A4; margin: 14mm 12mm; }
body { font: 9.5pt/1.35 "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif; color: #111; margin: 0 auto; max-width: 186mm; overflow-wrap: anywhere; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
@media screen { body { padding: 1rem; } }
h1 { font-size: 16pt; margin: 0 0 1mm; }
h2 { font-size: 11.5pt; margin: 4mm 0 1.5mm; border-bottom: 0.3mm solid #888; break-after: avoid; }
h3 { font-size: 9.5pt; margin: 2mm 0 0.5mm; break-after: avoid; }
p, ul, ol { margin: 0 0 1.5mm; }
ul, ol { padding-left: 5mm; }
table { width: 100%; border-collapse: collapse; }
th, td { border: 0.2mm solid #999; padding: 0.6mm 1.2mm; text-align: left; vertical-align: top; }
thead { display: table-header-group; }
tfoot { display: table-row-group; }
thead th { background: #eceff4; }
tr, li { break-inside: avoid; }
.evidence th, .evidence td { font-size: 8.5pt; }
.evidence { table-layout: fixed; }
.evidence th:nth-last-child(3) { width: 14mm; }
.evidence th:nth-last-child(2) { width: 38mm; }
.evidence th:last-child { width: 20mm; }
.matrix td { text-align: center; }
.platforms { font-size: 7pt; line-height: 1.2; }
td ul { padding-left: 3mm; margin: 0; }
.mark { font-weight: bold; padding: 0 0.8mm; border-radius: 0.6mm; }
.legend { list-style: none; display: flex; gap: 5mm; padding: 0; margin-top: 1.5mm; }
.note, .money, .sources { font-size: 8pt; color: #333; }
${COLOURS}
`);
