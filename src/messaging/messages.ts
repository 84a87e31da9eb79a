/**
 * Every message, by direction, typed and validated. A message that is not of these shapes is answered with an
 * error and nothing else happens: pages may hold a content script of ours and an older version of it.
 */
import * as v from 'valibot';
import type { TabState } from '../contracts/answer';
import { cardsSchema } from '../contracts/card';
import { correctionSchema } from '../contracts/correction';
import { idSchema, placeCodeSchema } from '../contracts/fields';
import { readingSchema } from '../contracts/reading';
import { shopHostSchema, shopRuleSchema, type TaughtShop } from '../contracts/shop-rule';
import {
  type AddReply,
  type ExportPart,
  IMPORT_TEXT_MAX,
  rowLists,
  type StagedReply,
} from '../records/backup';
import type { StoredCorrection } from '../records/correction';
import { namedWordsSchema } from '../records/named-words';
import { type PinReply, type PinView, pinSchema } from '../records/pin';
import type { DamagedRows, LookUpView, MonthTotal, StorageView } from '../records/views';
import { settingsChangeSchema } from '../settings/settings';

const tabId = idSchema;

/** A script of ours in a shop's page speaks. */
export const fromContentSchema = v.variant('type', [
  /** It has read its page. */
  v.object({ type: v.literal('reading'), reading: readingSchema }),
  /** The first look at a page: it may sell something, and the script that reads it is wanted. */
  v.object({ type: v.literal('may-sell') }),
  /** The mark beside the price asks for its own tab's headline. */
  v.object({ type: v.literal('headline') }),
  /** The list's script asks what the things on its own page's cards typically cause. */
  v.object({
    type: v.literal('cards'),
    language: v.nullable(v.pipe(v.string(), v.maxLength(40))),
    cards: cardsSchema,
  }),
  /** The person has pointed at what stands where on a page of this shop. Believed only where a page of ours began it. */
  v.object({ type: v.literal('taught'), rule: shopRuleSchema }),
  /** Asks what the person taught of its own shop; once `ready` to read by it, the page is to be read again. */
  v.object({ type: v.literal('rule'), ready: v.boolean() }),
]);

/** A page of ours asks. */
export const fromPageSchema = v.variant('type', [
  /**
   * `versus`: places to show beside the usual ones, for this once. `again`: the person looks at an answer already, and
   * its page has changed under them; that is no other look-up.
   */
  v.object({
    type: v.literal('ask'),
    tabId,
    again: v.optional(v.boolean()),
    versus: v.optional(v.pipe(v.array(placeCodeSchema), v.maxLength(20))),
  }),
  /** The whole correction, replacing an earlier one; `{}` undoes it. */
  v.object({
    type: v.literal('correct'),
    tabId,
    correction: correctionSchema,
    /** The kind stands for the product's whole shelf in this shop; without a kind the shelf's is forgotten. */
    wholeBreadcrumb: v.optional(v.boolean()),
  }),
  /** Takes back the last thing that the person said of the tab's product. */
  v.object({ type: v.literal('undo-correction'), tabId }),
  /** Puts the tab's product on the compare list; again renews it. */
  v.object({ type: v.literal('pin'), tabId }),
  v.object({ type: v.literal('unpin'), id: idSchema }),
  /** Undoes an `unpin`. */
  v.object({ type: v.literal('repin'), pin: pinSchema }),
  v.object({ type: v.literal('pins') }),
  /** Ids of what a search finds, newest first; '' finds all. `named`: kinds and places that its words may mean. */
  v.object({
    type: v.literal('history-ids'),
    search: v.pipe(v.string(), v.maxLength(200)),
    named: v.optional(namedWordsSchema),
  }),
  /** `asKept`: without the figures of today's dataset beside them. */
  v.object({
    type: v.literal('history-entries'),
    ids: v.pipe(v.array(idSchema), v.maxLength(1000)),
    asKept: v.optional(v.boolean()),
  }),
  v.object({ type: v.literal('history-months') }),
  /** The country that most of the lately seen products are sold in. */
  v.object({ type: v.literal('shops-country') }),
  /** `ids: null` deletes all. */
  v.object({ type: v.literal('delete-history'), ids: v.nullable(v.array(idSchema)) }),
  v.object({ type: v.literal('undo-delete'), id: idSchema }),
  v.object({ type: v.literal('corrections') }),
  /** Look-ups as an export holds them, from the id after this on; null = the first. */
  v.object({ type: v.literal('export-part'), after: v.nullable(idSchema) }),
  /** A backup comes in: first this, */
  v.object({ type: v.literal('import-begin') }),
  /** then its rows, as the text of a JSON array, and its settings; nothing is changed by them yet, */
  v.object({
    type: v.literal('import-rows'),
    import: idSchema,
    list: v.picklist([...rowLists, 'settings']),
    /** Place of the first one in the file. */
    from: idSchema,
    rows: v.pipe(v.string(), v.maxLength(IMPORT_TEXT_MAX)),
  }),
  /** then this, again and again until it is done, */
  v.object({ type: v.literal('import-add'), import: idSchema }),
  /** or this: then nothing was changed. */
  v.object({ type: v.literal('import-cancel'), import: idSchema }),
  v.object({ type: v.literal('damaged-rows') }),
  /** Deletes them for good. */
  v.object({ type: v.literal('delete-damaged') }),
  /** What shoppers call each kind in a language, to find it by. */
  v.object({ type: v.literal('kind-words'), language: v.pipe(v.string(), v.maxLength(40)) }),
  v.object({ type: v.literal('storage') }),
  /** Deletes the whole database, for good. */
  v.object({ type: v.literal('reset-storage') }),
  v.object({ type: v.literal('forget-loss') }),
  /** Settings that the person changed, the rest stays. The page that asks may be gone before it is written. */
  v.object({ type: v.literal('change-settings'), change: settingsChangeSchema }),
  /** Lets the person point at what stands where on the tab's page. */
  v.object({ type: v.literal('teach'), tabId }),
  v.object({ type: v.literal('taught-shops') }),
  v.object({
    type: v.literal('change-taught'),
    host: shopHostSchema,
    to: v.picklist(['on', 'off', 'deleted']),
  }),
]);

export type FromContent = v.InferOutput<typeof fromContentSchema>;
export type FromPage = v.InferOutput<typeof fromPageSchema>;
/** All that the mark on a page learns; kg CO2e to make the thing, with the 90 % range. */
export interface Headline {
  kg: number;
  lowKg: number;
  highKg: number;
  /** The origin is not stated: what such things typically cause. */
  typical: boolean;
  units: 'metric' | 'imperial';
  /** To find the price on the page by. */
  priceAmount: number | null;
}

/** The worker asks the content script to read again; or tells the mark of a new headline (null: none). */
/** What a content script replies to "read": it said what it read, or holds it back as the address before's product. */
export type ReadReply = 'said' | 'held';
export type ToContent = { type: 'read' } | { type: 'headline'; headline: Headline | null };
/** What became of a rule: kept, or why not. */
export type TaughtReply = 'kept' | 'full' | 'private' | 'not asked';

/** What each message from a page of ours is answered with. */
export interface Replies {
  ask: TabState;
  correct: TabState;
  'undo-correction': TabState;
  pin: PinReply;
  unpin: null;
  repin: PinReply;
  pins: PinView[];
  'history-ids': number[];
  'history-entries': LookUpView[];
  'history-months': MonthTotal[];
  'shops-country': string | null;
  /** What `undo-delete` takes; null where nothing was deleted. */
  'delete-history': number | null;
  /** How many came back. */
  'undo-delete': number;
  corrections: StoredCorrection[];
  'export-part': ExportPart;
  'import-begin': number;
  'import-rows': StagedReply;
  'import-add': AddReply;
  'import-cancel': null;
  'damaged-rows': DamagedRows;
  /** How many. */
  'delete-damaged': number;
  /** Words by kind id, joined by "|"; empty for a language that we have none of. */
  'kind-words': Record<string, string>;
  storage: StorageView;
  'reset-storage': null;
  'forget-loss': null;
  'change-settings': null;
  teach: 'teaching' | 'private' | 'kept out';
  'taught-shops': TaughtShop[];
  'change-taught': TaughtShop[];
}

/** An answer, or why there is none. */
export type Reply<T> = { ok: true; value: T } | { ok: false; error: string };

/** Pushed to open pages of ours when a tab's answer changed under them. */
export interface TabChanged {
  type: 'tab-changed';
  tabId: number;
}
