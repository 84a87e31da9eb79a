/**
 * Words as a drawing: text in a shadow root, closed or not, can be found and selected by the page's own scripts
 * (`window.find`, select all), a drawing in a closed one cannot be read. Its width is in steps, for it tells how long
 * the words are.
 */

const FONT = '400 13px system-ui, sans-serif';
const INK = '#211c15';
const HEIGHT_PX = 18;
const BASELINE_PX = 13.5;
const STEP_PX = 64;

/** @param set sets a style of the canvas, in CSS. */
export function drawWords(
  canvas: HTMLCanvasElement,
  words: string,
  set: (name: string, value: string) => void,
): void {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.font = FONT;
  const width = Math.max(1, Math.ceil(pen.measureText(words).width / STEP_PX)) * STEP_PX;
  const scale = Math.max(1, window.devicePixelRatio);
  canvas.width = width * scale;
  canvas.height = HEIGHT_PX * scale;
  set('inline-size', `${width}px`);
  set('block-size', `${HEIGHT_PX}px`);
  // Resizing has emptied it and forgotten the font.
  pen.scale(scale, scale);
  pen.font = FONT;
  pen.fillStyle = INK;
  const rightToLeft = pen.direction === 'rtl';
  pen.textAlign = rightToLeft ? 'right' : 'left';
  pen.fillText(words, rightToLeft ? width : 0, BASELINE_PX);
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', words);
}
