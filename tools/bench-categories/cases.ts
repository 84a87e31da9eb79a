/** What is measured on: a reading, the sectors that a person would accept, and the fold that it is held back in. */
import { corpusLanguages, nounsOf, shelvesOf, titlesOf } from '../../data/build/kind-model/corpus';
import { kindLines } from '../../data/build/kinds/kind-list';
import type { Reading } from '../../src/contracts/reading';
import { ofMainItem } from '../../src/interpret/main-item';
import { withData } from '../../src/interpret/structured-data/with-data';
import { titleFrom } from '../../src/interpret/title';
import type { LabelledPage } from './labelled-pages';
import { titleReading } from './title-reading';

export interface Case {
  reading: Reading;
  /** Empty: none of our kinds. */
  sectors: ReadonlySet<string>;
  language: string;
  hasPath: boolean;
  /** Cases of one shop share it. */
  fold: number;
}

export const FOLDS = 5;
const sectorOf = new Map(kindLines.map(({ id, sector }) => [id, sector]));
const ours = new Set(sectorOf.values());

/** A small hash of the name, so that folds stay when pages come and go. */
export function foldOf(name: string): number {
  let hash = 7;
  for (let at = 0; at < name.length; at++) hash = (Math.imul(hash, 31) + name.charCodeAt(at)) >>> 0;
  return hash % FOLDS;
}

/** The reading as the extension itself takes it: its main item, with its own choice of title in front. */
function withTitle(quoted: Reading): Reading {
  const reading = ofMainItem(withData(quoted));
  const title = titleFrom(reading.titles, new URL(reading.url).hostname);
  return title ? { ...reading, titles: [...title.evidence, ...reading.titles] } : reading;
}

/** Pages none of whose sectors is ours are to be left alone. */
export function pageCases(pages: readonly LabelledPage[]): Case[] {
  return pages.map(({ reading, sectors, shop, language }) => ({
    reading: withTitle(reading),
    sectors: new Set([...sectors].filter((sector) => ours.has(sector))),
    language,
    hasPath: reading.categories.length > 0,
    fold: foldOf(shop),
  }));
}

/** The same pages with nothing but their titles. */
export const titlesAlone = (cases: readonly Case[]): Case[] =>
  cases.map((one) => ({
    ...one,
    hasPath: false,
    reading: titleReading(one.reading.titles[0]?.text ?? '', one.language),
  }));

/** The written check part; folds go by language, so that none is calibrated on itself. */
export function writtenCases(): Case[] {
  return corpusLanguages().flatMap((language, place) =>
    [...titlesOf(language, 'check')].flatMap(([kind, titles]) => {
      const sector = sectorOf.get(kind);
      return titles.map((title) => ({
        reading: titleReading(title, language),
        sectors: new Set(sector ? [sector] : []),
        language,
        hasPath: false,
        fold: place % FOLDS,
      }));
    }),
  );
}

/** Names of shelves that another hand wrote, each as a page's whole path; any kind that stands there is accepted. */
export function shelfCases(): Case[] {
  return corpusLanguages().flatMap((language, place) =>
    [...shelvesOf(language, 'shelves-check')].map(([name, kinds]) => ({
      reading: {
        ...titleReading('', language),
        categories: [{ text: name, levels: [name], foundIn: 'breadcrumb' as const, locator: 'nav' }],
      },
      sectors: new Set(kinds.flatMap((kind) => sectorOf.get(kind) ?? [])),
      language,
      hasPath: true,
      fold: place % FOLDS,
    })),
  );
}

/** Words that name kinds of several sectors, each as a title of its own: whoever is sure of one of them guesses. */
export function wordsOfTwoMeanings(): Case[] {
  return corpusLanguages().flatMap((language, place) =>
    [...nounsOf(language).ambiguous]
      .map(([word, kinds]) => ({
        reading: titleReading(word, language),
        sectors: new Set(kinds.map((kind) => sectorOf.get(kind) ?? '')),
        language,
        hasPath: false,
        fold: place % FOLDS,
      }))
      .filter(({ sectors }) => sectors.size > 1),
  );
}
