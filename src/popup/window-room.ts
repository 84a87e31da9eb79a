/** How much room the screen leaves for the popup, for browsers that make it higher than that. */

/** Tabs, toolbar and the popup's own frame, px of the screen: Firefox's largest. A judgement (2026). */
const AROUND = 130;
/** Less shows nothing of use. */
const LEAST = 200;

/** Tells the stylesheet as `--room`, px of the page: zoomed, a screen has fewer of them. */
export function keepWithinRoom(): void {
  const tell = () => {
    const room = Math.max(LEAST, Math.floor(screen.availHeight) - AROUND);
    document.documentElement.style.setProperty('--room', `${room}px`);
  };
  tell();
  // As zooming does. It hangs on the screen alone: what it changes here calls for nothing again.
  addEventListener('resize', tell);
}
