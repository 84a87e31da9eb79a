/** One card's label: its words as a drawing, on two lines or on one, and where it stands. */
import { type Drawing, drawingSize, drawWords } from '../ui/drawn-words';
import type { CardWords } from './card-words';
import type { Size } from './free-spot';

const LOOK = { sizePx: 12, stepPx: 1 };
/** Around the words, border included. */
const SIDES_PX = 10;
const EDGES_PX = 2;

const PILL = {
  all: 'initial',
  display: 'block',
  position: 'absolute',
  padding: '0 4px',
  border: '1px solid #867c6c',
  'border-radius': '4px',
  background: '#fbf8f2',
  'pointer-events': 'none',
};

/** Properties, not a sheet: a page's own policy can forbid sheets. As one text, which is quicker than one after the other. */
export const styleText = (styles: Readonly<Record<string, string>>): string =>
  Object.entries(styles)
    .map(([name, value]) => `${name}:${value}!important`)
    .join(';');

const LOOK_OF_PILL = styleText(PILL);

export interface Label {
  /** Null until it has stood somewhere. */
  readonly element: HTMLElement | null;
  /** Size of a form, the one to be preferred first; undefined where there is no such form. */
  sizeOf(form: number): Size | undefined;
  /** Puts it there in that form, px; touches nothing that is so already. */
  stand(form: number, left: number, top: number): void;
  hide(): void;
}

/** @param pen of any canvas, to measure with. */
export function createLabel(
  title: string,
  { forms, said, rightToLeft }: CardWords,
  pen: CanvasRenderingContext2D,
): Label {
  const label = `${title}: ${said}`;
  let canvas: HTMLCanvasElement | null = null;
  let drawn: number | null = null;
  let style = '';
  const sizes: Size[] = [];
  const drawing = (lines: readonly string[]): Drawing => ({ lines, label, rightToLeft, ...LOOK });
  /** Of the words. Measured once, and only where it is tried. */
  const sizeOf = (form: number): Size | undefined => {
    const lines = forms[form];
    if (lines) sizes[form] ??= drawingSize(pen, { lines, ...LOOK });
    return sizes[form];
  };
  const setStyle = (next: string) => {
    if (canvas && next !== style) canvas.style.cssText = next;
    style = next;
  };
  return {
    get element() {
      return canvas;
    },
    sizeOf(form) {
      const words = sizeOf(form);
      return words && { width: words.width + SIDES_PX, height: words.height + EDGES_PX };
    },
    stand(form, left, top) {
      const lines = forms[form];
      const size = sizeOf(form);
      if (!lines || !size) return;
      canvas ??= document.createElement('canvas');
      if (form !== drawn) drawWords(canvas, drawing(lines), size);
      drawn = form;
      const { width, height } = size;
      setStyle(
        `${LOOK_OF_PILL};${styleText({ width: `${width}px`, height: `${height}px`, left: `${left}px`, top: `${top}px` })}`,
      );
    },
    hide: () => setStyle('display:none!important'),
  };
}
