/** What `npm run read` prints of one page. */
import type { TabState } from '../../src/contracts/answer';
import type { Product } from '../../src/contracts/product';
import type { Quote } from '../../src/contracts/reading';
import { findKind } from '../../src/model/kinds';
import { likelyOriginLine, rangeLine } from '../estimate/result-lines';

export interface ReadLine {
  file: string;
  url: string;
  isProduct: boolean;
  title: string | null;
  price: { amount: number; currency: string } | null;
  origin: {
    code: string;
    subdivision: string | null;
    confidence: number;
    evidence: { text: string; where: string }[];
  } | null;
  /** known, stages, conflict, imported or unknown. */
  originState: string;
  /** Every country that the page names as one where this was or may have been made: several are read, none is picked. */
  statedCountries: string[];
  kind: {
    id: string;
    sector: string;
    confidence: number;
    alternatives: { id: string; sector: string; confidence: number }[];
  } | null;
  /** The same, under the name of the first round. */
  category: ReadLine['kind'];
  /** What the popup offers to choose from where the kind is unsure. */
  kindChoices: string[];
  massKg: number | null;
  /** kg CO2e that such things typically cause, with the 90 % range, where no origin is stated. */
  typical: { kg: number; low: number; high: number } | null;
  /** Where they usually come from, the largest share first; none of them was read. */
  likelyOrigins: { code: string; share: number; kg: number }[] | null;
  /** Weak evidence that moved those shares, quoted. */
  originHints: {
    about: string;
    countries: string[];
    ratio: number;
    evidence: { text: string; where: string }[];
  }[];
  contentMs: number;
}

const quoted = (quotes: (Quote & { label?: string })[]) =>
  quotes.map(({ label, text, foundIn, locator }) => ({
    text: label ? `${label} ${text}` : text,
    where: `${foundIn} ${locator}`,
  }));

function originLine({ origin }: Product): ReadLine['origin'] {
  if (origin.state !== 'known' && origin.state !== 'stages') return null;
  const { place, confidence, evidence } = origin.claim;
  return {
    code: place.country,
    subdivision: place.subdivision ?? null,
    confidence,
    evidence: quoted(evidence),
  };
}

function statedCountries({ origin }: Product): string[] {
  const claims =
    origin.state === 'conflict'
      ? origin.claims
      : origin.state === 'stages'
        ? origin.stages
        : origin.state === 'known'
          ? [origin.claim]
          : [];
  return [...new Set(claims.map(({ place }) => place.country))].sort();
}

const sectorOf = (kind: string) => findKind(kind)?.sector ?? '';

function kindLine({ kind }: Product): ReadLine['kind'] {
  if (kind.state !== 'known') return null;
  const { value, confidence } = kind.fact;
  const alternatives = kind.rivals.map((rival) => ({ ...rival, sector: sectorOf(rival.id) }));
  return { id: value, sector: sectorOf(value), confidence, alternatives };
}

/** A shopper sees nothing but the title of a page that sells no product, and so does this line. */
export function readLine(file: string, url: string, state: TabState, contentMs: number): ReadLine {
  const nothing = {
    price: null,
    origin: null,
    originState: 'unknown',
    statedCountries: [],
    kind: null,
    category: null,
    kindChoices: [],
    massKg: null,
    typical: null,
    likelyOrigins: null,
    originHints: [],
  };
  if (state.state === 'no-product') {
    const title = state.product?.title?.value ?? null;
    return { file, url, isProduct: false, title, ...nothing, contentMs };
  }
  if (state.state !== 'answer') throw new Error(`the extension could not read it: ${state.state}`);
  const { product, typical } = state.answer;
  const kind = kindLine(product);
  return {
    file,
    url,
    isProduct: true,
    title: product.title?.value ?? null,
    price: product.price?.value ?? null,
    origin: originLine(product),
    originState: product.origin.state,
    statedCountries: statedCountries(product),
    kind,
    category: kind,
    kindChoices: product.kind.state === 'unsure' ? product.kind.rivals.map(({ id }) => id) : [],
    massKg: product.massKg?.value ?? null,
    typical: typical && rangeLine(typical.making),
    likelyOrigins: typical?.likelyOrigins.map(likelyOriginLine) ?? null,
    originHints: product.originHints.map(({ about, countries, ratio, evidence }) => ({
      about,
      countries,
      ratio,
      evidence: quoted(evidence),
    })),
    contentMs,
  };
}
