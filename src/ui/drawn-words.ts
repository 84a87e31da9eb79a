/**
 * Words as a drawing: text in a shadow root, closed or not, can be found and selected by the page's own scripts
 * (`window.find`, select all), a drawing in a closed one cannot be read.
 */

import { isRightToLeft } from './right-to-left';
import { t } from './words';

const INK = '#211c15';
/** Of a line of 13 px type. */
const LINE = 18 / 13;
const BASELINE = 13.5 / 13;

const fontOf = (sizePx: number) => `400 ${sizePx}px system-ui, sans-serif`;

export interface Drawing {
  lines: readonly string[];
  /** What a screen reader says. */
  label: string;
  sizePx: number;
  /** The width is a multiple of this: where the page can see it, it tells how long the words are. */
  stepPx: number;
}

/** The pen of a small canvas: one that is not handed to the graphics processor is made much sooner. */
const penOf = (canvas: HTMLCanvasElement): CanvasRenderingContext2D | null =>
  canvas.getContext('2d', { willReadFrequently: true });

/** Width of the longest line in px. */
function widthOf(pen: CanvasRenderingContext2D, { lines, sizePx, stepPx }: Omit<Drawing, 'label'>): number {
  pen.font = fontOf(sizePx);
  const widest = Math.max(...lines.map((line) => pen.measureText(line).width));
  return Math.max(1, Math.ceil(widest / stepPx)) * stepPx;
}

/** Draws the words; the canvas is given room for them, not styled to it. @returns its size in CSS px; null where nothing can be drawn. */
export function drawWords(
  canvas: HTMLCanvasElement,
  drawing: Drawing,
): { width: number; height: number } | null {
  const { lines, label, sizePx } = drawing;
  const pen = penOf(canvas);
  if (!pen) return null;
  const width = widthOf(pen, drawing);
  const height = Math.ceil(lines.length * sizePx * LINE);
  const scale = Math.max(1, window.devicePixelRatio);
  // Resizing empties it and forgets the font.
  canvas.width = width * scale;
  canvas.height = height * scale;
  if (scale !== 1) pen.scale(scale, scale);
  pen.font = fontOf(sizePx);
  pen.fillStyle = INK;
  // The words are in the person's language, whatever the page's.
  const rightToLeft = isRightToLeft(t('localeTag'));
  pen.direction = rightToLeft ? 'rtl' : 'ltr';
  pen.textAlign = rightToLeft ? 'right' : 'left';
  for (const [at, line] of lines.entries())
    pen.fillText(line, rightToLeft ? width : 0, sizePx * (at * LINE + BASELINE));
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', label);
  return { width, height };
}
