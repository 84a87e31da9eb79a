/** What every row of the benches is given: the built extension in a real Chromium, allowed on every site. */
import { builtExtension } from '../../../tools/browser/built';
import { grantedCopy } from '../../../tools/browser/granted';
import { type Extension, launch } from '../../../tools/browser/launch';

export interface Bench {
  extension: Extension;
  /** Folder of the built extension. */
  dist: string;
  /** Of the saved pages only every so manieth is measured. */
  nth: number;
  /** A line of detail for those who look for causes. */
  note(text: string): void;
}

export async function startBench(
  note: (text: string) => void,
  nth = 1,
): Promise<Bench & { stop(): Promise<void> }> {
  const dist = await builtExtension('chrome');
  const granted = await grantedCopy(dist);
  const extension = await launch({ dist: granted.dist });
  return {
    extension,
    dist,
    nth,
    note,
    async stop() {
      await extension.close();
      await granted.remove();
    },
  };
}
