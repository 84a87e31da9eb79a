/** A list of any length: only the rows in view are in the page. */
import { useEffect, useState } from 'preact/hooks';
import { t } from '../ui/words';
import { HistoryRow } from './history-row';
import type { HistoryList as List } from './use-history';

/** Height of a row, px, as compare.css has it. */
const ROW_PX = 64;
/** Rows drawn beyond the edges, so that scrolling meets no gaps. */
const BEYOND = 8;
/** Height of the box, px, as compare.css has it. */
const VIEW_PX = 560;

export function HistoryList({ list, remove }: { list: List; remove(id: number): void }) {
  const [top, setTop] = useState(0);
  const ids = list.ids ?? [];
  const from = Math.max(0, Math.floor(top / ROW_PX) - BEYOND);
  const to = Math.min(ids.length, Math.ceil((top + VIEW_PX) / ROW_PX) + BEYOND);
  useEffect(() => list.show(from, to));
  return (
    <section
      class="scroll"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
      tabIndex={0}
      aria-label={t('historyRows')}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      <ul class="rows" style={{ blockSize: `${ids.length * ROW_PX}px` }}>
        {ids.slice(from, to).map((id, index) => (
          <li
            key={id}
            style={{ insetBlockStart: `${(from + index) * ROW_PX}px` }}
            aria-setsize={ids.length}
            aria-posinset={from + index + 1}
          >
            <HistoryRow view={list.entry(id)} remove={() => remove(id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
