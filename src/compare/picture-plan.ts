/** Pure: a comparison as a picture: which words, bars and dots stand where. Sizes in px of the picture. */
import type { Kg } from '../model/types';

export interface PictureRow {
  name: string;
  /** '' where the row is no product. */
  shop: string;
  /** "9 kg" and "3 – 27 kg". */
  figure: string;
  range: string;
  making: Kg;
  /** An expectation, not a reading: its dot is an outline. */
  typical: boolean;
}

export interface PictureWords {
  title: string;
  sentence: string;
  /** What the bars are. */
  caption: string;
  /** Where the figures come from; never left out. */
  sources: readonly string[];
}

export type Part =
  | {
      part: 'text';
      x: number;
      y: number;
      text: string;
      size: number;
      bold: boolean;
      soft: boolean;
      end: boolean;
    }
  | { part: 'bar'; x: number; y: number; width: number }
  | { part: 'dot'; x: number; y: number; outline: boolean };

export interface Picture {
  width: number;
  height: number;
  parts: Part[];
}

/** Width of a text in px. */
export type Measure = (text: string, size: number, bold: boolean) => number;

const WIDTH = 1200;
const MARGIN = 56;
const INNER = WIDTH - 2 * MARGIN;
const FIGURE_WIDTH = 300;
const LANE = INNER - FIGURE_WIDTH;
const ROW = 96;
const TITLE = 40;
const SENTENCE = 26;
const NAME = 24;
const SMALL = 18;

/** Lines that fit; a word that is longer than a line stands alone. Scripts without spaces are cut between signs. */
export function linesOf(text: string, width: number, fits: (line: string) => number): string[] {
  const words = text.split(/(?<=\s)|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u);
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line && fits((line + word).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  return line.trim() ? [...lines, line.trimEnd()] : lines;
}

/** Cut to what fits, with an ellipsis. */
function fitted(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  let cut = [...text];
  while (cut.length > 1 && measure(`${cut.join('')}…`) > width) cut = cut.slice(0, -1);
  return `${cut.join('').trimEnd()}…`;
}

export function picturePlan(words: PictureWords, rows: readonly PictureRow[], measure: Measure): Picture {
  const parts: Part[] = [];
  let y = MARGIN;
  const write = (text: string, size: number, look: { bold?: boolean; soft?: boolean } = {}) => {
    const { bold = false, soft = false } = look;
    for (const line of linesOf(text, INNER, (one) => measure(one, size, bold))) {
      y += Math.round(size * 1.4);
      parts.push({ part: 'text', x: MARGIN, y, text: line, size, bold, soft, end: false });
    }
  };
  write(words.title, TITLE, { bold: true });
  y += 8;
  if (words.sentence) write(words.sentence, SENTENCE);
  y += 6;
  write(words.caption, SMALL, { soft: true });
  y += 16;
  const widest = Math.max(...rows.map(({ making }) => making.highKg));
  const at = (kg: number) => MARGIN + (LANE * kg) / widest;
  for (const { name, shop, figure, range, making, typical } of rows) {
    const shopText = shop && ` · ${shop}`;
    const room = LANE - measure(shopText, SMALL, false);
    const shown = fitted(name, room, (text) => measure(text, NAME, false));
    const nameY = y + 36;
    const barY = y + 64;
    parts.push(
      { part: 'text', x: MARGIN, y: nameY, text: shown, size: NAME, bold: false, soft: false, end: false },
      {
        part: 'text',
        x: MARGIN + measure(shown, NAME, false),
        y: nameY,
        text: shopText,
        size: SMALL,
        bold: false,
        soft: true,
        end: false,
      },
      { part: 'bar', x: at(making.lowKg), y: barY, width: at(making.highKg) - at(making.lowKg) },
      { part: 'dot', x: at(making.kg), y: barY, outline: typical },
      {
        part: 'text',
        x: WIDTH - MARGIN,
        y: nameY,
        text: figure,
        size: NAME,
        bold: true,
        soft: false,
        end: true,
      },
      {
        part: 'text',
        x: WIDTH - MARGIN,
        y: barY + 8,
        text: range,
        size: SMALL,
        bold: false,
        soft: true,
        end: true,
      },
    );
    y += ROW;
  }
  y += 16;
  for (const source of words.sources) write(source, SMALL, { soft: true });
  return { width: WIDTH, height: y + MARGIN, parts };
}
