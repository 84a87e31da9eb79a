/** One of our estimates beside somebody else's figure. */

export interface Finding {
  what: string;
  theirsKg: number;
  oursKg: number;
  lowKg: number;
  highKg: number;
}

export const ratioOf = ({ oursKg, theirsKg }: Finding): number => oursKg / theirsKg;
export const holds = ({ theirsKg, lowKg, highKg }: Finding): boolean =>
  theirsKg >= lowKg && theirsKg <= highKg;

const kg = (value: number) => value.toPrecision(3);

/** A Markdown table of findings. */
export function findingsTable(findings: readonly Finding[]): string {
  return [
    '| what | theirs, kg | ours, kg (90 %) | ours / theirs | in our range |',
    '| --- | --: | --: | --: | --- |',
    ...findings.map(
      (finding) =>
        `| ${finding.what} | ${kg(finding.theirsKg)} | ${kg(finding.oursKg)} (${kg(finding.lowKg)}–${kg(finding.highKg)}) | ${ratioOf(finding).toFixed(2)} | ${holds(finding) ? 'yes' : 'no'} |`,
    ),
  ].join('\n');
}
