/** Which fold a page belongs to: all pages of one shop are in one, whatever else is in it. */
import { createHash } from 'node:crypto';

/** Folds that pages are parted in. */
export const FOLDS = 5;

/** @param shop its name or host; "www." and the case make no difference. */
export const foldOf = (shop: string): number =>
  createHash('sha256')
    .update(shop.toLowerCase().replace(/^www\./, ''))
    .digest()
    .readUInt32BE(0) % FOLDS;
