/** Something that lasts: what is over soon would only flicker. */
import { useEffect, useState } from 'preact/hooks';

/** True once `on` has been true for so many milliseconds, until it is false. */
export function useLasting(on: boolean, ms: number): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!on) return setLasts(false);
    const timer = setTimeout(() => setLasts(true), ms);
    return () => clearTimeout(timer);
  }, [on, ms]);
  return on && lasts;
}
