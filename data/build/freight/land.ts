/**
 * Which countries a lorry can reach from which: a judgement (2026) from the map. A landmass is a run of UN subregions;
 * the countries below are cut off from theirs by water or by a closed border.
 */

const LANDMASS: Record<string, string> = {
  'Northern Europe': 'Eurasia',
  'Western Europe': 'Eurasia',
  'Southern Europe': 'Eurasia',
  'Eastern Europe': 'Eurasia',
  'Western Asia': 'Eurasia',
  'Central Asia': 'Eurasia',
  'Southern Asia': 'Eurasia',
  'South-Eastern Asia': 'Eurasia',
  'Eastern Asia': 'Eurasia',
  'Northern Africa': 'Africa',
  'Western Africa': 'Africa',
  'Middle Africa': 'Africa',
  'Eastern Africa': 'Africa',
  'Southern Africa': 'Africa',
  'Northern America': 'North America',
  'Central America': 'North America',
  'South America': 'South America',
};

/** South Korea's only land border is closed. Great Britain and Ireland have the tunnel and the ferries: not here. */
const ALONE = new Set(
  'JP KR TW PH ID BN TL LK MV CY MT IS FO GL BM PM AX SJ IM GG JE CV ST KM MG MU SC RE YT IO TF SH GS FK BV'.split(
    ' ',
  ),
);

/** The landmass of a country; its own code where it is an island. */
export function landmassOf(alpha2: string, region: string): string {
  return ALONE.has(alpha2) ? alpha2 : (LANDMASS[region] ?? alpha2);
}
