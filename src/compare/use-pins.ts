/** The compare list, kept up to date, with the way to take a product off it and back. */
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../messaging/ask';
import type { Pin, PinView } from '../records/pin';

export interface PinList {
  /** null until the worker has answered. */
  views: PinView[] | null;
  failed: boolean;
  /** The last one taken off; null after an undo. */
  gone: Pin | null;
  unpin(pin: Pin): void;
  undo(): void;
}

export function usePins(): PinList {
  const [views, setViews] = useState<PinView[] | null>(null);
  const [failed, setFailed] = useState(false);
  const [gone, setGone] = useState<Pin | null>(null);
  const load = () => ask<'pins'>({ type: 'pins' }).then(setViews);
  const fail = () => setFailed(true);
  useEffect(() => {
    load().catch(fail);
    // Something may have been pinned while another tab was in front.
    const seen = () => document.visibilityState === 'visible' && load().catch(fail);
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, []);
  return {
    views,
    failed,
    gone,
    unpin(pin) {
      ask<'unpin'>({ type: 'unpin', id: pin.id })
        .then(() => setGone(pin))
        .then(load)
        .catch(fail);
    },
    undo() {
      if (!gone) return;
      ask<'repin'>({ type: 'repin', pin: gone })
        .then(() => setGone(null))
        .then(load)
        .catch(fail);
    },
  };
}
