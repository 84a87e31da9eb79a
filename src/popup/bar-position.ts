/** Where a figure stands on a bar from low to high. Figures spread by factors, so the bar is one of factors too. */
import type { Kg } from '../model/types';

/** 0 at the range's low end, 1 at its high end; figures beyond stand at the ends. */
export function barPosition(kg: number, { lowKg, highKg }: Pick<Kg, 'lowKg' | 'highKg'>): number {
  const at = Math.log(kg / lowKg) / Math.log(highKg / lowKg);
  return Number.isFinite(at) ? Math.min(1, Math.max(0, at)) : kg >= highKg ? 1 : 0;
}
