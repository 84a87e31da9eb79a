/** How many small pages are read right, in silence or wrong, by what is difficult about them. */
import type { Case, Found, Outcome } from './compare-case';
import { outcomeOf, outcomes } from './compare-case';

type Counts = Record<Outcome, number>;
const none = (): Counts => ({ right: 0, silent: 0, wrong: 0 });

const shown = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : String(value));

/** Gathers the outcomes of cases and tells of them. */
export class CasesReport {
  private readonly byKind = new Map<string, Counts>();
  private readonly misses: string[] = [];
  private readonly all = none();

  /** @param found null where the page could not be read at all: it counts as silent. */
  add({ file, kind, expect }: Case, found: Found | null): void {
    const outcome = found ? outcomeOf(expect, found) : 'silent';
    const counts = this.byKind.get(kind) ?? none();
    counts[outcome]++;
    this.all[outcome]++;
    this.byKind.set(kind, counts);
    if (outcome === 'right') return;
    const fields = found ? outcomes(expect, found) : {};
    const what = Object.entries(fields)
      .filter(([, one]) => one !== 'right')
      .map(([field]) => {
        const got = found?.[field as keyof Found];
        const code = field === 'origin' ? found?.origin?.code : got;
        return `${field} wanted ${shown(expect[field as keyof typeof expect])} got ${shown(code ?? null)}`;
      });
    this.misses.push([outcome, kind, file, what.join('; ')].join('\t'));
  }

  /** A line a kind, then all, then every miss. */
  lines(): string[] {
    const row = (name: string, { right, silent, wrong }: Counts) => {
      const total = right + silent + wrong;
      const share = (part: number) => (total ? (part / total).toFixed(3) : '—');
      return `| ${name} | ${total} | ${share(right)} | ${share(silent)} | ${share(wrong)} |`;
    };
    return [
      '| kind of difficulty | pages | right | silent | wrong |',
      '|---|---|---|---|---|',
      ...[...this.byKind].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, counts]) => row(kind, counts)),
      row('all', this.all),
      '',
      ...this.misses,
    ];
  }
}
