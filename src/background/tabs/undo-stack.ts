/**
 * What the person said before, by product, so that it can be taken back after the popup was closed. In session storage:
 * it outlives the worker and the popup, and goes with the browser.
 */
import browser from 'webextension-polyfill';
import type { Correction } from '../../contracts/correction';

/** One step back. */
export interface UndoStep {
  correction: Correction;
  /** The kind of the whole shelf was changed too; what it was before. */
  wholeBreadcrumb: boolean;
  breadcrumbKind?: string | undefined;
}

const STEPS_MAX = 20;
const keyOf = (productKey: string, incognito: boolean) => `undo:${incognito ? 'private ' : ''}${productKey}`;

async function stepsOf(key: string): Promise<UndoStep[]> {
  const stored = (await browser.storage.session.get(key))[key];
  return Array.isArray(stored) ? (stored as UndoStep[]) : [];
}

/** Remembers a state of the product's correction to come back to. */
export async function noteForUndo(productKey: string, step: UndoStep, incognito: boolean): Promise<void> {
  const key = keyOf(productKey, incognito);
  await browser.storage.session.set({ [key]: [...(await stepsOf(key)), step].slice(-STEPS_MAX) });
}

/** Whether there is a step back. */
export async function undoable(productKey: string, incognito: boolean): Promise<boolean> {
  return (await stepsOf(keyOf(productKey, incognito))).length > 0;
}

/** The last step; null where there is none. */
export async function lastUndo(productKey: string, incognito: boolean): Promise<UndoStep | null> {
  return (await stepsOf(keyOf(productKey, incognito))).at(-1) ?? null;
}

/** Takes the last step off: after it was done, so that a worker that dies between the two does it again, once. */
export async function dropUndo(productKey: string, incognito: boolean): Promise<void> {
  const key = keyOf(productKey, incognito);
  const steps = (await stepsOf(key)).slice(0, -1);
  if (steps.length > 0) await browser.storage.session.set({ [key]: steps });
  else await browser.storage.session.remove(key);
}
