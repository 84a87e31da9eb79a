/** The history as a search finds it: all ids at once, the entries only as they come into view. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../messaging/ask';
import type { LookUpView } from '../records/views';
import { namedIn } from './named-words';

/** Entries asked for at once. */
const CHUNK = 100;
/** How long a search waits for the next letter. */
const TYPING_MS = 150;

export interface HistoryList {
  /** Newest first; null until the worker has answered. */
  ids: number[] | null;
  failed: boolean;
  /** The entry with this id, once it is here. */
  entry(id: number): LookUpView | undefined;
  /** Fetches what is missing of the rows `from` to `to`. */
  show(from: number, to: number): void;
  /** Asks for the same search once more. @param until what is shown until the worker has answered; else what was. */
  reload(until?: number[]): void;
}

export function useHistory(search: string): HistoryList {
  const [ids, setIds] = useState<number[] | null>(null);
  const [failed, setFailed] = useState(false);
  const [round, setRound] = useState(0);
  const [, setArrived] = useState(0);
  const entries = useRef(new Map<number, LookUpView>());
  const asked = useRef(new Set<number>());

  // `round` asks for the same search once more.
  useEffect(() => {
    let stale = false;
    const find = () =>
      ask<'history-ids'>({ type: 'history-ids', search, named: namedIn(search) }).then(
        (found) => {
          if (!stale) setIds(found);
        },
        () => setFailed(true),
      );
    const timer = setTimeout(find, search ? TYPING_MS : 0);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [search, round]);

  const show = (from: number, to: number) => {
    const start = Math.floor(from / CHUNK) * CHUNK;
    const missing = (ids ?? []).slice(start, to).filter((id) => !asked.current.has(id));
    if (!missing.length) return;
    for (const id of missing) asked.current.add(id);
    ask<'history-entries'>({ type: 'history-entries', ids: missing.slice(0, 1000) }).then(
      (views) => {
        for (const view of views) entries.current.set(view.entry.id, view);
        setArrived((count) => count + 1);
      },
      () => setFailed(true),
    );
  };
  const reload = (until?: number[]) => {
    if (until) setIds(until);
    asked.current.clear();
    entries.current.clear();
    setRound((before) => before + 1);
  };
  return { ids, failed, entry: (id) => entries.current.get(id), show, reload };
}
