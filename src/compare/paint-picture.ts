/**
 * Paints a picture's plan and makes a PNG of it, on this machine. Straight onto a canvas: an SVG would have to be loaded as
 * an image, which the pages' policy forbids, and rightly so.
 */
import { type Measure, type Picture, type PictureRow, type PictureWords, picturePlan } from './picture-plan';

/** As in tokens.css by day: a picture is looked at anywhere. */
const COLOURS = { paper: '#fbf8f2', ink: '#211c15', soft: '#5f5647', bar: '#b4c3cf', dot: '#9a3412' };
const FAMILY = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';
const BAR_PX = 10;
const DOT_PX = 10;

const font = (size: number, bold: boolean) => `${bold ? 650 : 400} ${size}px ${FAMILY}`;

function paint(pen: CanvasRenderingContext2D, { width, height, parts }: Picture, rightToLeft: boolean): void {
  const place = (x: number) => (rightToLeft ? width - x : x);
  pen.fillStyle = COLOURS.paper;
  pen.fillRect(0, 0, width, height);
  pen.direction = rightToLeft ? 'rtl' : 'ltr';
  for (const part of parts) {
    if (part.part === 'text') {
      pen.font = font(part.size, part.bold);
      pen.fillStyle = part.soft ? COLOURS.soft : COLOURS.ink;
      pen.textAlign = part.end ? 'end' : 'start';
      pen.fillText(part.text, place(part.x), part.y);
    } else if (part.part === 'bar') {
      pen.fillStyle = COLOURS.bar;
      const left = rightToLeft ? place(part.x + part.width) : part.x;
      pen.fillRect(left, part.y - BAR_PX / 2, part.width, BAR_PX);
    } else {
      pen.beginPath();
      pen.arc(place(part.x), part.y, DOT_PX, 0, 2 * Math.PI);
      pen.fillStyle = part.outline ? COLOURS.paper : COLOURS.dot;
      pen.fill();
      pen.lineWidth = 3;
      pen.strokeStyle = COLOURS.dot;
      pen.stroke();
    }
  }
}

/** A PNG; rejects where the browser cannot draw. */
export async function pictureOf(words: PictureWords, rows: readonly PictureRow[]): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  const measure: Measure = (text, size, bold) => {
    pen.font = font(size, bold);
    return pen.measureText(text).width;
  };
  const plan = picturePlan(words, rows, measure);
  canvas.width = plan.width;
  canvas.height = plan.height;
  paint(pen, plan, document.documentElement.dir === 'rtl');
  return new Promise((resolve, reject) => {
    canvas.toBlob((png) => (png ? resolve(png) : reject(new Error('no picture'))), 'image/png');
  });
}
