/** The part of a quotation that speaks of the place, and what qualifies it. */

/** Who brings it, sells it, packs it: what follows is somebody's address. */
const SOMEBODY =
  /\b(?:imported by|importer|importiert durch|import durch|distributed by|distributor|marketed by|sold by|seller|packed by|packed in|manufacturer|manufactured by|manufactured for|hergestellt für|importé par|distribué par|importado por|distribuido por|importato da|distribuito da|импорт[её]р|изготовитель|продавец)\b|輸入元|进口商|進口商|수입원|수입자/iu;
/** Names inside names: porcelain, nuts, pens. */
const NO_PLACE =
  /\b(?:new\s+)?(?:fine\s+)?(?:bone|fine)\s+china\b|\bchina clay\b|\bguinea pigs?\b|\bbrazil nuts?\b|\bindia ink\b|\bswiss army\b|\bturkey (?:breast|meat)\b|\bjersey (?:fabric|cotton|knit)\b|\bcotton made in africa\b|\bbetter cotton\b/giu;
/** Qualifies an American claim. */
const CAVEAT =
  /\b(?:of|with|from)\s+(?:\p{L}+\s+){0,3}?(?:imported|foreign|global|domestic and imported)\b[^.;]{0,60}/iu;

export interface Statement {
  text: string;
  caveat: string | null;
}

export function statementOf(quoted: string): Statement {
  const somebody = SOMEBODY.exec(quoted);
  const own = (somebody && somebody.index > 0 ? quoted.slice(0, somebody.index) : quoted).trim();
  return { text: own.replace(NO_PLACE, ' ').trim(), caveat: CAVEAT.exec(own)?.[0] ?? null };
}
