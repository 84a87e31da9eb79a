/** How the panel looks: the same on every shop's page. */
export const HOST = {
  all: 'initial',
  position: 'fixed',
  inset: '0',
  'z-index': '2147483647',
  'pointer-events': 'none',
};
/** Takes every click, so that no link of the page is followed. */
export const SHIELD = { position: 'fixed', inset: '0', 'pointer-events': 'auto', cursor: 'crosshair' };
export const FRAME = {
  position: 'fixed',
  display: 'none',
  'box-sizing': 'border-box',
  border: '3px solid #9a3412',
  'border-radius': '4px',
  outline: '2px solid #fff',
  'pointer-events': 'none',
};
export const PANEL = {
  position: 'fixed',
  'inset-block-end': '16px',
  'inset-inline-end': '16px',
  'box-sizing': 'border-box',
  'inline-size': 'min(340px, calc(100vw - 32px))',
  padding: '12px 16px',
  border: '1px solid #867c6c',
  'border-radius': '6px',
  background: '#fbf8f2',
  color: '#211c15',
  font: '400 14px/1.4 system-ui, sans-serif',
  'box-shadow': '0 4px 16px rgb(0 0 0 / 25%)',
  'pointer-events': 'auto',
};
export const QUESTION = { margin: '0 0 4px', 'font-size': '16px', 'font-weight': '600' };
export const SOFT = { margin: '0', color: '#5f5647' };
export const FOUND = {
  margin: '8px 0',
  'min-block-size': '20px',
  overflow: 'hidden',
  'white-space': 'nowrap',
  'text-overflow': 'ellipsis',
};
export const BUTTONS = { display: 'flex', 'flex-wrap': 'wrap', gap: '8px', 'margin-block-start': '8px' };
export const BUTTON = {
  all: 'unset',
  'box-sizing': 'border-box',
  'min-block-size': '32px',
  padding: '4px 12px',
  border: '1px solid #867c6c',
  'border-radius': '6px',
  background: '#fff',
  cursor: 'pointer',
};
export const MAIN_BUTTON = { ...BUTTON, 'border-color': '#9a3412', background: '#9a3412', color: '#fff' };
