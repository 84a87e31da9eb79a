/** Labels under which shops give what a thing weighs. */
const MASS =
  /^(?:item |product |net |gross |package |shipping )?weight$|^(?:artikel|produkt|netto|versand)?gewicht$|^poids(?: (?:net|de l['’]article|du produit))?$|^peso(?: (?:neto|netto|del producto|do produto|articolo))?$|^(?:重量|商品の重量|商品重量|净重|무게)$|^(?:вес|waga|hmotnost|hmotnosť|greutate|súly|ağırlık|vikt|vægt|paino|svars|βάρος)$/i;

export const isMassLabel = (text: string): boolean =>
  text.length < 40 &&
  MASS.test(
    text
      .trimEnd()
      .replace(/[:：]$/, '')
      .trimEnd(),
  );
