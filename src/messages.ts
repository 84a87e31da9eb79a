/**
 * Every message, by direction, typed and validated. A message that is not of these shapes is answered with an
 * error and nothing else happens: pages may hold a content script of ours and an older version of it.
 */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Answer, TabState } from './answer';
import { type Reading, readingSchema } from './reading';

const code = v.pipe(v.string(), v.regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/));
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));

const amountSchema = v.pipe(v.number(), v.finite());
const shortText = v.pipe(v.string(), v.maxLength(1000));

/** One product that the person looked up. */
export const historyEntrySchema = v.object({
  id: v.pipe(v.number(), v.integer()),
  /** Milliseconds since 1970. */
  at: amountSchema,
  key: shortText,
  title: shortText,
  shop: shortText,
  url: v.pipe(v.string(), v.maxLength(4000)),
  /** Place code or null. */
  origin: v.nullable(code),
  category: v.nullable(v.pipe(v.string(), v.maxLength(60))),
  price: v.nullable(v.object({ amount: amountSchema, currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)) })),
  kg: v.nullable(amountSchema),
  lowKg: v.nullable(amountSchema),
  highKg: v.nullable(amountSchema),
  dataset: shortText,
});
export type HistoryEntry = v.InferOutput<typeof historyEntrySchema>;

export const correctionSchema = v.object({
  origin: v.optional(code),
  category: v.optional(v.pipe(v.string(), v.maxLength(60))),
  price: v.optional(
    v.object({ amount: v.pipe(v.number(), v.finite()), currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)) }),
  ),
  massKg: v.optional(v.pipe(v.number(), v.finite())),
  byAir: v.optional(v.boolean()),
});

/** A content script speaks: it has read its page. */
export const fromContentSchema = v.object({ type: v.literal('reading'), reading: readingSchema });

/** A page of ours asks. */
export const fromPageSchema = v.variant('type', [
  /** `versus`: places to show beside the usual ones, for this once. */
  v.object({ type: v.literal('ask'), tabId, versus: v.optional(v.pipe(v.array(code), v.maxLength(20))) }),
  /** The whole correction, replacing an earlier one; `{}` undoes it. */
  v.object({ type: v.literal('correct'), tabId, correction: correctionSchema }),
  v.object({ type: v.literal('history'), search: v.pipe(v.string(), v.maxLength(200)), limit: v.number() }),
  v.object({ type: v.literal('delete-history'), ids: v.array(v.number()) }),
  v.object({ type: v.literal('clear-history') }),
  v.object({ type: v.literal('restore-history'), entries: v.array(historyEntrySchema) }),
]);

export type FromContent = v.InferOutput<typeof fromContentSchema>;
export type FromPage = v.InferOutput<typeof fromPageSchema>;
/** The worker asks a content script to read again. */
export interface ToContent {
  type: 'read';
}

/** What each message from a page of ours is answered with. */
export interface Replies {
  ask: TabState;
  correct: TabState;
  history: HistoryEntry[];
  'delete-history': null;
  'clear-history': HistoryEntry[];
  'restore-history': null;
}

/** An answer, or why there is none. */
export type Reply<T> = { ok: true; value: T } | { ok: false; error: string };

/** Asks the worker; rejects with the worker's reason. */
export async function ask<K extends FromPage['type']>(
  message: Extract<FromPage, { type: K }>,
): Promise<Replies[K]> {
  const reply = (await browser.runtime.sendMessage(message)) as Reply<Replies[K]> | undefined;
  if (!reply) throw new Error('no reply');
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}

/** Pushed to open pages of ours when a tab's answer changed under them. */
export interface TabChanged {
  type: 'tab-changed';
  tabId: number;
}

export type { Answer, Reading, TabState };
