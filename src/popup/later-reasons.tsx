/** The reasons' scripts are fetched from the package once the figure stands: the first screen need not wait for them. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ReasonsProps } from './reasons';

export function LaterReasons(props: ReasonsProps) {
  const [Reasons, setReasons] = useState<ComponentType<ReasonsProps> | null>(null);
  useEffect(() => {
    void import('./reasons').then((module) => setReasons(() => module.Reasons));
  }, []);
  return Reasons ? <Reasons {...props} /> : null;
}
