/** `data/tables/origins.ts`: where things sold in a country were made, in factors (METHOD §3). */
import { kindGroups } from './origins/kind-groups';
import { readOwnGroups, withOwnGroups } from './origins/own-groups';
import { packLevels } from './origins/pack-levels';
import { packRecalled, RECALLED_LOWEST, RECALLED_STEP } from './origins/pack-recalled';
import { publishedComparison } from './origins/published-shares';
import { readTrade, type Shares } from './origins/read-trade';
import { readRecalled } from './origins/recalled';
import { withUnitValues } from './origins/unit-values';
import { type Builder, LATE_TEXTS, moduleText } from './table';

const lnOf = (value: number | undefined) => (value ? Math.log(value) : null);

/** Shares of nothing and of all have no logit; these are as near as our knowledge goes. A judgement. */
const HOME_MIN = 0.002;
const HOME_MAX = 0.98;
const logit = (share: number) => Math.log(share / (1 - share));

/** A grid of one character a cell, and beside it the two numbers that unpack it. */
function packed(name: string, what: string, values: readonly (number | null)[]) {
  const { lowest, step, text, worstError } = packLevels(values);
  return {
    worstError,
    lines: `/** ${what} */
export const ${name} = { lowest: ${lowest}, step: ${step} } as const;
export const ${name}Levels =
  '${text}';`,
  };
}

export const buildOrigins: Builder = async (sources) => {
  const own = await readOwnGroups();
  const ofValue = withOwnGroups(await readTrade(sources), own);
  const trade = withUnitValues(ofValue);
  const ofKinds = kindGroups(trade.groupOfCategory, own);
  const used = new Set(ofKinds.values());
  const groups = [...trade.world.keys()].filter((group) => used.has(group));
  const destinations = [...trade.intensity.keys()];
  const named = [trade.world, trade.unitedStates].flatMap((all) => [...all.values()]);
  const origins = [...new Set(named.flatMap((shares) => [...shares.keys()]))].sort();
  const cells = (shares: Map<string, Shares>) =>
    origins.flatMap((origin) => groups.map((group) => lnOf(shares.get(group)?.get(origin))));

  const world = packed(
    'worldShares',
    'ln of the share of world exports: origins, in each the groups.',
    cells(trade.world),
  );
  const unitedStates = packed(
    'unitedStatesShares',
    'The same of what the US import, for the groups that have it.',
    cells(trade.unitedStates),
  );
  const intensity = packed(
    'tradeIntensity',
    'ln of how much more a destination imports from an origin than the world does: destinations, in each the origins.',
    destinations.flatMap((to) => origins.map((from) => lnOf(trade.intensity.get(to)?.get(from)))),
  );
  const home = packed(
    'homeShares',
    'logit of the share that is made at home: groups, in each the destinations.',
    groups.flatMap((group) =>
      destinations.map((to) => {
        const share = trade.home.get(group)?.get(to);
        if (share === undefined) throw new Error(`origins: no home share of ${group} in ${to}`);
        return logit(Math.min(HOME_MAX, Math.max(HOME_MIN, share)));
      }),
    ),
  );

  const recalled = await readRecalled(groups);

  const rows = groups.map((group) => {
    const kinds = [...ofKinds].filter(([, its]) => its === group).map(([kind]) => kind);
    return `  ['${group}', ${trade.theta.get(group)}, '${kinds.join(' ')}'],`;
  });
  const percent = (lnError: number) => ((Math.exp(lnError) - 1) * 100).toFixed(0);
  return {
    file: 'origins.ts',
    content: moduleText(
      {
        source:
          'world exports: our judgement from published trade statistics (WTO, national offices); intensities: totals of UN Comtrade by way of worldtradeflow, ratios only, partly by distance; home shares: BEA and US Census for 14 groups in the US, else our judgement; US imports: US Census; groups of kinds and theta, and what a piece costs by origin in clothing, shoes, bags, watches and glasses (build/origins/unit-values.ts): our judgement; of articles by group and country of sale what two hands recalled (build/origins/recalled): our judgement',
        year: 'about 2019–2023; 2022; 2024; 2019–2025; 2026',
        unit: 'shares of value bought, in clothing, shoes, bags, watches and glasses divided by the root of what a piece costs at the origin; recalled shares of the articles that shops offer; a letter stands for lowest + step × its place in base64, a point for none',
        licence: 'facts and judgement, CC BY-SA 4.0; US Census and BEA: public domain',
      },
      `/** ISO 3166-1 alpha-2; ZZ is any place without a name here. */
export const tradeOrigins: readonly string[] = '${origins.join(' ')}'.split(' ');
export const tradeDestinations: readonly string[] = '${destinations.join(' ')}'.split(' ');
/** Groups of goods, theta (how strongly trade in general shapes theirs), their kinds. */
export const goodsGroups: readonly (readonly [group: string, theta: number, kinds: string])[] = [
${rows.join('\n')}
];
/** Recalled shares of articles: a field a group, its origins, ":", then a word a destination of (origin, level) pairs. */
export const recalledScale = { lowest: ${RECALLED_LOWEST}, step: ${RECALLED_STEP} } as const;
export const recalledShares =
  '${packRecalled(
    groups.map((group) => recalled.get(group) ?? new Map()),
    destinations,
  )}';
${[world, unitedStates, intensity, home].map(({ lines }) => lines).join('\n')}
${LATE_TEXTS}`,
    ),
    report: [
      `${ofKinds.size} kinds in ${groups.length} groups; ${origins.length} origins, ${destinations.length} destinations`,
      `rounding: shares within ${percent(world.worstError)} and ${percent(unitedStates.worstError)} %, intensities within ${percent(intensity.worstError)} %, home shares within ${(home.worstError * 25).toFixed(1)} points`,
      ...publishedComparison(ofValue, recalled),
    ],
  };
};
