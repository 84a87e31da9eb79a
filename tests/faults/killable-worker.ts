/**
 * Makes the worker killable: every call that it awaits, of the browser or of the database, is a step, and at a chosen
 * step it dies. As in a browser, what it had asked for before stands, its open transactions are rolled back, its
 * connections closed, and it never hears of anything again.
 */
import { wrap } from 'idb';

/** 'before': the step's call is never made. 'after': it is made, and the worker dies before it hears of it. */
export type Death = { step: number; when: 'before' | 'after' };

class Life {
  steps = 0;
  dead = false;
  readonly transactions = new Set<IDBTransaction>();
  readonly openings = new Set<IDBOpenDBRequest>();
  readonly died: Promise<void>;
  readonly #end: Death | null;
  #tell: () => void = () => {};

  constructor(end: Death | null) {
    this.#end = end;
    this.died = new Promise((resolve) => {
      this.#tell = resolve;
    });
  }

  #die(): void {
    this.dead = true;
    // A browser stops a worker between its tasks: what it does in one go is done.
    queueMicrotask(() => this.#release());
  }

  #release(): void {
    for (const transaction of this.transactions)
      try {
        transaction.abort();
      } catch {
        // done already: what was committed stays
      }
    for (const opening of this.openings) {
      if (opening.readyState === 'done') opening.result.close();
      else opening.addEventListener('success', () => opening.result.close());
    }
    this.#tell();
  }

  /** Makes a call as one step; what a dead worker waits for is `never`. */
  step<T>(call: () => T, never: () => T): T {
    if (this.dead) return never();
    this.steps++;
    const now = this.#end?.step === this.steps ? this.#end.when : null;
    if (now === null) return call();
    if (now === 'after') {
      const made = call();
      if (made instanceof Promise) return made.then(() => this.#die()).then(never) as T;
    }
    this.#die();
    return never();
  }
}

/** One for a whole test file, however often its modules are loaded. */
const shared = globalThis as typeof globalThis & { whenceLife?: Life };
const current = () => {
  shared.whenceLife ??= new Life(null);
  return shared.whenceLife;
};

/** A new life, ending at `end`, or never. */
export function live(end: Death | null): Life {
  shared.whenceLife = new Life(end);
  return shared.whenceLife;
}

/** The browser's interface with every asynchronous function a step. */
export function killable<T extends object>(api: T): T {
  return new Proxy(api, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value === 'function' && value.constructor.name === 'AsyncFunction')
        return (...parameters: unknown[]) =>
          current().step(
            () => Reflect.apply(value, target, parameters) as Promise<unknown>,
            () => new Promise(() => {}),
          );
      const isPart = typeof value === 'object' && value !== null && !(value instanceof Set);
      return isPart ? killable(value) : value;
    },
  });
}

/** What asks the database for something, by interface. */
const REQUESTS: [{ prototype: object }, string[]][] = [
  [IDBFactory, ['open', 'deleteDatabase']],
  [
    IDBObjectStore,
    ['get', 'getAll', 'getKey', 'getAllKeys', 'count', 'add', 'put', 'delete', 'clear', 'openCursor'],
  ],
  [IDBIndex, ['get', 'getAll', 'getKey', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor']],
  [IDBCursor, ['update', 'delete']],
];

function replace(prototype: object, name: string, by: (original: () => unknown) => unknown) {
  const original: unknown = Reflect.get(prototype, name);
  if (typeof original !== 'function') throw new Error(`no ${name} to replace`);
  Reflect.set(prototype, name, function (this: unknown, ...parameters: unknown[]) {
    return by(() => Reflect.apply(original, this, parameters));
  });
}

/** The worker keeps the promise of its database: one that never comes would outlive this life, so it is refused. */
function noDatabase(): never {
  throw new DOMException('the worker was stopped', 'AbortError');
}

/** Makes every request to an IndexedDB a step. Once a test file. */
export function makeDatabaseMortal(): void {
  for (const [{ prototype }, names] of REQUESTS)
    for (const name of names)
      replace(prototype, name, (original) => {
        const life = current();
        const asked = () => {
          const request = original();
          if (name === 'open') life.openings.add(request as IDBOpenDBRequest);
          return request;
        };
        return life.step(asked, name === 'open' ? noDatabase : () => new IDBRequest());
      });
  replace(IDBDatabase.prototype, 'transaction', (original) => {
    const transaction = original() as IDBTransaction;
    current().transactions.add(transaction);
    // Nobody is left to hear that it was rolled back.
    wrap(transaction).done.catch(() => undefined);
    return transaction;
  });
}
