/** The panel that asks, and the frame around what is pointed at, in a closed shadow root: the page reaches neither. */
import { isRightToLeft } from '../ui/right-to-left';
import { setStyles, styled } from '../ui/styled';
import { t } from '../ui/words';
import * as look from './panel-styles';

const SHOWN_MAX = 120;

export interface Choice {
  label: string;
  isMain?: boolean;
  choose(): void;
}

export interface Panel {
  /** Takes the pointer's way over the page. */
  shield: HTMLElement;
  /** What it says and offers; `focus` moves to the first choice. */
  say(words: { question: string; hint?: string; choices: Choice[] }): void;
  /** Offers nothing until it says something again: a key that is pressed meanwhile would answer once more. */
  wait(): void;
  /** Frames a part of the page, and says its words; null frames nothing. */
  frame(element: Element | null): void;
  /** The part of the page under a point of the window; null where there is none. */
  under(x: number, y: number): Element | null;
  onKey(pressed: (event: KeyboardEvent) => void): void;
  remove(): void;
}

function button({ label, isMain = false, choose }: Choice): HTMLButtonElement {
  const made = styled('button', isMain ? look.MAIN_BUTTON : look.BUTTON);
  made.type = 'button';
  made.textContent = label;
  // A page's own scripts cannot press it.
  made.addEventListener('click', ({ isTrusted }) => isTrusted && choose());
  made.addEventListener('focus', () =>
    setStyles(made, { outline: '2px solid #211c15', 'outline-offset': '2px' }),
  );
  made.addEventListener('blur', () => setStyles(made, { outline: 'none' }));
  return made;
}

/** Around an element's words, which may take less room than it; around itself where it has none. */
function wordsBox(element: Element): DOMRect {
  const words = document.createRange();
  words.selectNodeContents(element);
  const box = words.getBoundingClientRect();
  return box.width && box.height ? box : element.getBoundingClientRect();
}

export function createPanel(): Panel {
  const host = styled('div', look.HOST);
  const root = host.attachShadow({ mode: 'closed' });
  const shield = styled('div', look.SHIELD);
  const frame = styled('div', look.FRAME);
  const panel = styled('div', look.PANEL);
  const question = styled('p', look.QUESTION);
  const hint = styled('p', look.SOFT);
  const found = styled('p', look.FOUND);
  const words = document.createElement('bdi');
  const buttons = styled('div', look.BUTTONS);
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', t('teachShop'));
  panel.lang = t('localeTag');
  panel.dir = isRightToLeft(t('localeTag')) ? 'rtl' : 'ltr';
  question.setAttribute('aria-live', 'assertive');
  found.setAttribute('aria-live', 'polite');
  found.append(words);
  panel.append(question, hint, found, buttons);
  root.append(shield, frame, panel);
  document.documentElement.append(host);
  return {
    shield,
    say(said) {
      question.textContent = said.question;
      hint.textContent = said.hint ?? '';
      buttons.replaceChildren(...said.choices.map(button));
      (buttons.firstElementChild as HTMLElement | null)?.focus({ preventScroll: true });
    },
    wait: () => buttons.replaceChildren(),
    frame(element) {
      words.textContent = (element?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, SHOWN_MAX);
      if (!element) return setStyles(frame, { display: 'none' });
      const { left, top, width, height } = wordsBox(element);
      const px = (value: number) => `${value}px`;
      setStyles(frame, {
        display: 'block',
        left: px(left - 4),
        top: px(top - 4),
        width: px(width + 8),
        height: px(height + 8),
      });
    },
    under(x, y) {
      setStyles(shield, { 'pointer-events': 'none' });
      const element = document.elementFromPoint(x, y);
      setStyles(shield, { 'pointer-events': 'auto' });
      return !element || /^(?:html|body)$/.test(element.localName) || element === host ? null : element;
    },
    onKey: (pressed) => panel.addEventListener('keydown', (event) => event.isTrusted && pressed(event)),
    remove: () => host.remove(),
  };
}
