/** One page of an audit: what was read off it, joined with what the model makes of that. */
import type { ReadLine } from '../read/lines';

/** One row; null where nothing is known. Masses in kg CO2e. */
export interface AuditRow {
  url: string;
  title: string | null;
  /** Kind id. */
  kind: string | null;
  /** Of the kind, 0 to 1. */
  confidence: number | null;
  price: { amount: number; currency: string } | null;
  /** ISO 3166 code, or "typical" where the page states none and the figure is an expectation; null without a figure. */
  origin: string | null;
  kg: number | null;
  low: number | null;
  high: number | null;
  /** The page's own words on the origin. */
  evidence: string;
  notes: string[];
}

/** What `npm run estimate -- --lines` is asked of a page that was read; null where there is nothing to ask. */
export function requestFor(line: ReadLine, shop: string | null): Record<string, unknown> | null {
  if (!line.isProduct || (!line.kind && !line.title)) return null;
  return {
    id: line.file,
    kind: line.kind?.id,
    title: line.title ?? undefined,
    price: line.price?.amount,
    currency: line.price?.currency,
    shop: shop ?? undefined,
    mass: line.massKg ?? undefined,
    origin: line.origin?.code,
    subdivision: line.origin?.subdivision ?? undefined,
  };
}

interface Range {
  kg: number;
  low: number;
  high: number;
}

/** The parts of an estimate's answer that a row takes. */
export interface Estimated {
  kind?: { id: string } | null;
  estimate?: Range | null;
  typical?: Range | null;
  notes?: string[];
  error?: string;
}

/** A page that could not be read, or that sells nothing, keeps its row and says so. */
export function auditRow(
  line: ReadLine | { url: string; error: string },
  answer: Estimated | null,
): AuditRow {
  const nothing = {
    kind: null,
    confidence: null,
    price: null,
    origin: null,
    kg: null,
    low: null,
    high: null,
  };
  if ('error' in line) return { url: line.url, title: null, ...nothing, evidence: '', notes: [line.error] };
  const { url, title, price, kind, origin } = line;
  if (!line.isProduct) return { url, title, ...nothing, evidence: '', notes: ['sells no single product'] };
  const figure = answer?.estimate ?? answer?.typical ?? null;
  const notes = [...(answer?.notes ?? []), ...(answer?.error ? [answer.error] : [])];
  if (!kind)
    notes.push(line.kindChoices.length ? `kind unsure: ${line.kindChoices.join(', ')}` : 'kind not known');
  if (line.originState !== 'known' && line.originState !== 'stages') notes.push(`origin ${line.originState}`);
  return {
    url,
    title,
    kind: kind?.id ?? answer?.kind?.id ?? null,
    confidence: kind?.confidence ?? null,
    price,
    origin: figure ? (origin?.subdivision ?? origin?.code ?? 'typical') : (origin?.code ?? null),
    kg: figure?.kg ?? null,
    low: figure?.low ?? null,
    high: figure?.high ?? null,
    evidence: origin?.evidence.map(({ text }) => text).join(' … ') ?? '',
    notes,
  };
}
