/** A product's name, leading to its page where that is on the web. The address came from a stranger's page. */
import browser from 'webextension-polyfill';

/**
 * A button that opens the tab, not an anchor: browsers look up the names that anchors lead to (Firefox as soon as they
 * are shown, Chromium when one is pressed), and would tell the name server which shops are in the history.
 */
export function ProductLink({ url, title }: { url: string; title: string }) {
  if (!/^https?:\/\//i.test(url)) return <bdi>{title}</bdi>;
  const open = (event: MouseEvent) => {
    const aside = event.button === 1 || event.ctrlKey || event.metaKey;
    void browser.tabs.create({ url, active: !aside });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an anchor would have the browser look its host up.
    <button
      type="button"
      role="link"
      class="link"
      title={url}
      onClick={open}
      onAuxClick={(event) => event.button === 1 && open(event)}
    >
      <bdi>{title}</bdi>
    </button>
  );
}
