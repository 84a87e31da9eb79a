/** One card's label: its words as drawings, on two lines or on one, and where it stands. */
import type { Kg } from '../model/types';
import { type Drawing, drawingSize, drawWords } from '../ui/drawn-words';
import { massRange, massScale, massText, type Units } from '../ui/mass-format';
import { t } from '../ui/words';
import type { Size } from './free-spot';

const LOOK = { sizePx: 12, stepPx: 1 };
/** Around the words, border included. */
const SIDES_PX = 10;
const EDGES_PX = 2;

const PILL = {
  all: 'initial',
  display: 'none',
  position: 'absolute',
  'box-sizing': 'border-box',
  padding: '0 4px',
  border: '1px solid #867c6c',
  'border-radius': '4px',
  background: '#fbf8f2',
  'pointer-events': 'none',
};

export type SetStyle = (name: string, value: string) => void;

/** Styles as properties, not as a sheet: a page's own policy can forbid sheets. */
export const styleOf =
  (element: HTMLElement): SetStyle =>
  (name, value) =>
    element.style.setProperty(name, value, 'important');

export interface Label {
  element: HTMLElement;
  /** Size of a form, the one to be preferred first; undefined where there is no such form. */
  sizeOf(form: number): Size | undefined;
  /** Draws it in that form, unless it is drawn so. */
  draw(form: number): void;
}

/** The same for all: made of one text, which is quicker than one style after the other. */
const LOOK_OF_PILL = Object.entries(PILL)
  .map(([name, value]) => `${name}:${value}!important`)
  .join(';');

/** @param pen of any canvas, to measure with. */
export function createLabel(
  title: string,
  { kg, lowKg, highKg }: Kg,
  units: Units,
  pen: CanvasRenderingContext2D,
): Label {
  const scale = massScale(kg, units);
  const figure = massText(kg, scale);
  const range = massRange(lowKg, highKg, scale);
  const words = t('cardTypically', figure);
  const label = `${title}: ${t('typicallyToMake', figure)} (${range})`;
  const forms: Drawing[] = [[words, range], [`${words} (${range})`]].map((lines) => ({
    lines,
    label,
    ...LOOK,
  }));
  const element = document.createElement('span');
  const canvas = document.createElement('canvas');
  element.style.cssText = LOOK_OF_PILL;
  styleOf(canvas)('display', 'block');
  element.append(canvas);
  let drawn: number | null = null;
  const sizes: Size[] = [];
  /** Of the words. Measured once, and only where it is tried. */
  const sizeOf = (form: number): Size | undefined => {
    const drawing = forms[form];
    if (drawing) sizes[form] ??= drawingSize(pen, drawing);
    return sizes[form];
  };
  return {
    element,
    sizeOf(form) {
      const words = sizeOf(form);
      return words && { width: words.width + SIDES_PX, height: words.height + EDGES_PX };
    },
    draw(form) {
      const drawing = forms[form];
      if (form === drawn || !drawing) return;
      drawn = form;
      drawWords(canvas, drawing, styleOf(canvas), sizeOf(form));
    },
  };
}
