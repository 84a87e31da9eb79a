/**
 * What we *believe* about the thing on a page, each belief with its evidence, or "unknown".
 * Made by `interpret/` from a Reading; corrected by the person in `background/`.
 */
import type { MaterialPart } from '../model/material';
import type { Place } from '../model/place';
import type { OriginQuote, Quote } from './reading';

/** Who says so. */
export type FactSource = 'page' | 'person' | 'default';

/** One belief: a value, how sure (probability 0–1), the words it rests on. */
export interface Fact<T> {
  value: T;
  confidence: number;
  evidence: Quote[];
  source: FactSource;
}

/** Shelf price as the shopper pays it: ISO 4217 currency, amount in its major unit. */
export interface Price {
  amount: number;
  currency: string;
}

/** One place that the page names as the origin, with the words that say so. */
export interface OriginClaim {
  place: Place;
  confidence: number;
  evidence: OriginQuote[];
  /** "of imported parts", quoted, where the page qualifies its claim. */
  caveat?: string;
  /** What was done there ("woven", "sewn"), quoted, where the page names stages. */
  stage?: string;
}

/** Where the thing was made, as far as the page says. */
export type Origin =
  | { state: 'known'; claim: OriginClaim; source: FactSource }
  /** Stages in several places; `claim` is the last one (final assembly), the origin by customs rules. */
  | { state: 'stages'; claim: OriginClaim; stages: OriginClaim[]; source: FactSource }
  /** Two or more places for one product: shown, never picked. */
  | { state: 'conflict'; claims: OriginClaim[] }
  /** "Imported": not made in the shop's country, no more. */
  | { state: 'imported'; evidence: OriginQuote[] }
  /** Says nothing, or "see description", "other", "EU". The words are kept. */
  | { state: 'unknown'; evidence: OriginQuote[] };

/** Weak evidence of where it was made: it moves what is likely and is never an origin. */
export interface OriginHint {
  about: 'appellation' | 'brand' | 'item-location' | 'maker-address' | 'imported' | 'union';
  /** ISO 3166-1 alpha-2 of the countries that it speaks for, or against where the ratio is below 1. */
  countries: string[];
  /** How much likelier the page says so where the thing is made there than where it is made elsewhere. */
  ratio: number;
  /** Kinds that it holds for; empty = all. */
  kinds: string[];
  evidence: Quote[];
}

/** What kind of thing it is. */
export type ProductKind =
  | { state: 'known'; fact: Fact<string>; rivals: { id: string; confidence: number }[] }
  | { state: 'unsure'; rivals: { id: string; confidence: number }[]; evidence: Quote[] }
  | { state: 'unknown' };

/** A footprint that the page publishes: shown beside ours, never mixed in. */
export interface PublishedFootprint {
  /** kg of CO2e as stated, of what `per` says. */
  massKg: number;
  /** Of the thing itself, of one time of using it, or of a unit of it, by the unit's symbol. */
  per: 'item' | 'use' | 'kg' | 'l' | 'm²';
  /** How far it is counted: to the factory's gate, to the shop's or buyer's door, over its life; "in total"; null = not said. */
  boundary: 'gate' | 'door' | 'life' | 'total' | null;
  quote: Quote;
}

export interface Product {
  isProduct: boolean;
  /** Probability that the page sells one product. */
  productConfidence: number;
  url: string;
  /** The shop's host without "www.". */
  shop: string;
  /** Names the same product on the same shop across visits. */
  key: string;
  title: Fact<string> | null;
  brand: Fact<string> | null;
  price: Fact<Price> | null;
  /** Other prices that the page shows of it, offered where the chosen one looks odd. */
  otherPrices: Price[];
  origin: Origin;
  /** Weak evidence, for where the origin is not known. */
  originHints: OriginHint[];
  kind: ProductKind;
  /** The shop's own path to it ("Home › Lamps"); null where the page gives none. */
  breadcrumb: string | null;
  massKg: Fact<number> | null;
  /** What it is made of, by mass; null where the page names no material that we know. */
  material: Fact<MaterialPart[]> | null;
  /** What the page says that its maker found; null where it says nothing. */
  publishedFootprint: PublishedFootprint | null;
  /** 'air' where the page says so; null = the usual way. */
  freight: Fact<'air'> | null;
  /** ISO 3166-1 alpha-2 country whose taxes are in the price. */
  shopCountry: Fact<string> | null;
  /** BCP 47 tag that the page gives itself; null where it gives none. */
  language: string | null;
}
