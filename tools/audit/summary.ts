/** An audit in one page of HTML: counts, and charts as SVG. Text of pages is escaped; nothing is loaded or run. */
import { attribution } from '../../src/model/dataset';
import type { AuditRow } from './row';

/** Bars of one chart. */
const BARS_MAX = 25;
const BAR_HEIGHT = 22;
const LABEL_WIDTH = 260;
const BAR_WIDTH = 420;

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
/** Two significant digits, as everywhere. */
const two = (value: number) => Number(value.toPrecision(2)).toString();

interface Bar {
  label: string;
  value: number;
  /** Of a range; drawn as a line through the bar's end. */
  low?: number;
  high?: number;
  /** Typical: drawn as an outline. */
  isTypical?: boolean;
  text: string;
}

function chart(bars: readonly Bar[]): string {
  const most = Math.max(1e-9, ...bars.map(({ value, high }) => high ?? value));
  const x = (value: number) => (LABEL_WIDTH + (BAR_WIDTH * value) / most).toFixed(1);
  const rows = bars.map(({ label, value, low, high, isTypical, text }, at) => {
    const y = at * BAR_HEIGHT;
    const range =
      low === undefined || high === undefined
        ? ''
        : `<line x1="${x(low)}" x2="${x(high)}" y1="${y + 11}" y2="${y + 11}" class="range"/>`;
    const width = ((BAR_WIDTH * value) / most).toFixed(1);
    return `<foreignObject x="0" y="${y}" width="${LABEL_WIDTH - 8}" height="${BAR_HEIGHT}"><div class="label">${escaped(label)}</div></foreignObject><rect x="${LABEL_WIDTH}" y="${y + 4}" width="${width}" height="14"${isTypical ? ' class="typical"' : ''}/>${range}<text x="${LABEL_WIDTH + BAR_WIDTH + 8}" y="${y + 15}">${escaped(text)}</text>`;
  });
  const width = LABEL_WIDTH + BAR_WIDTH + 170;
  return `<svg role="img" viewBox="0 0 ${width} ${bars.length * BAR_HEIGHT}" width="${width}">${rows.join('')}</svg>`;
}

const counted = (words: string[]): Bar[] => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
    .slice(0, BARS_MAX)
    .map(([label, value]) => ({ label, value, text: String(value) }));
};

const figureBar = ({ title, url, kg, low, high, origin }: AuditRow): Bar => ({
  label: title ?? url,
  value: kg ?? 0,
  ...(low !== null && high !== null && { low, high }),
  isTypical: origin === 'typical',
  text: `${two(kg ?? 0)} kg (${two(low ?? 0)} – ${two(high ?? 0)})`,
});

const STYLE =
  'body{font:15px/1.5 system-ui,sans-serif;max-width:900px;margin:2rem auto;padding:0 1rem;background:#fbf8f1;color:#2b2823}h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem}svg{max-width:100%;height:auto;font-size:13px}rect{fill:#5b7287}rect.typical{fill:none;stroke:#5b7287;stroke-dasharray:3 2}.range{stroke:#8c2d19;stroke-width:2}text{fill:#2b2823}footer{margin-top:2rem;color:#6b655b}';

/** @param rows every page of the audit. */
export function summary(rows: readonly AuditRow[]): string {
  const withFigure = rows.filter(({ kg }) => kg !== null);
  const stated = withFigure.filter(({ origin }) => origin !== 'typical');
  const largest = [...withFigure].sort((a, b) => (b.kg ?? 0) - (a.kg ?? 0)).slice(0, BARS_MAX);
  const section = (title: string, bars: Bar[]) =>
    bars.length ? `<section><h2>${title}</h2>${chart(bars)}</section>` : '';
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>Whence: audit of ${rows.length} pages</title><style>${STYLE}.label{overflow:hidden;white-space:nowrap;text-overflow:ellipsis;font-size:13px;line-height:22px}</style></head><body>
<h1>Audit of ${rows.length} pages</h1>
<p>${withFigure.length} with a figure: ${stated.length} where the page states the origin, ${withFigure.length - stated.length} typical (dashed: an expectation, not a reading). Bars are kg CO₂e to make one, lines the 90 % range.</p>
${section('The largest figures', largest.map(figureBar))}
${section('Kinds', counted(withFigure.flatMap(({ kind }) => kind ?? [])))}
${section('Origins stated', counted(stated.flatMap(({ origin }) => origin ?? [])))}
${section('Notes', counted(rows.flatMap(({ notes }) => notes)))}
<footer>${escaped(attribution)}</footer>
</body></html>
`;
}
