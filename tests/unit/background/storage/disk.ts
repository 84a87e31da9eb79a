/** The browser's own place for files, in memory, on a disk that takes so many bytes. */
import { vi } from 'vitest';

/** Puts it in place; returns the files that are there, by name. A deleted file cannot be written to. */
export function disk({ takes }: { takes: number }): Map<string, number> {
  const files = new Map<string, number>();
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  const folder = {
    async getFileHandle(name: string) {
      await turn();
      files.set(name, 0);
      return {
        async createWritable() {
          await turn();
          if (!files.has(name)) throw new DOMException('gone', 'NotFoundError');
          return {
            async write(bytes: Uint8Array) {
              await turn();
              if (bytes.length > takes) throw new DOMException('no more', 'QuotaExceededError');
              if (!files.has(name)) throw new DOMException('gone', 'NotFoundError');
              files.set(name, bytes.length);
            },
            close: turn,
          };
        },
      };
    },
    async removeEntry(name: string) {
      await turn();
      if (!files.delete(name)) throw new DOMException('gone', 'NotFoundError');
    },
  };
  vi.stubGlobal('navigator', { storage: { getDirectory: async () => folder } });
  return files;
}
