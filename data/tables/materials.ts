/**
 * Made by `npm run data`; never edited by hand.
 * Source: Ecobalyse (Ministeres de la Transition ecologique) and single figures; shared source "textiles"
 * Year: 2024-2026
 * Unit: factor on a whole garment made in China, cotton = 1
 * Licence: MIT (Ecobalyse); single facts; some factors are judgements of the source
 */
/** Id, factor, names in en, de, fr, es, it with bars between. */
export const materialRows: readonly (readonly [string, number, string])[] = [
  ['cotton', 1, "cotton|baumwolle|coton|algodón|cotone"],
  ['organic-cotton', 0.83, "organic cotton|bio-baumwolle|coton biologique|coton bio|algodón orgánico|algodón ecológico|cotone biologico"],
  ['recycled-cotton', 0.87, "recycled cotton|recycelte baumwolle|coton recyclé|algodón reciclado|cotone riciclato"],
  ['linen', 0.87, "linen|flax|leinen|flachs|lin|lino"],
  ['hemp', 0.9, "hemp|hanf|chanvre|cáñamo|canapa"],
  ['jute', 0.86, "jute|jute|yute|iuta"],
  ['wool', 3.23, "wool|virgin wool|wolle|schurwolle|laine|laine vierge|lana|lana virgen|lana vergine"],
  ['merino', 3.18, "merino wool|merino|merinowolle|laine mérinos|lana merino"],
  ['recycled-wool', 1.04, "recycled wool|recycelte wolle|laine recyclée|lana reciclada|lana riciclata"],
  ['cashmere', 5.59, "cashmere|kaschmir|cachemire|cachemira|kashmir"],
  ['mohair-angora', 2.14, "mohair|angora|mohair|angora"],
  ['alpaca', 3.18, "alpaca|alpaka|alpaga"],
  ['silk', 1.34, "silk|seide|soie|seda|seta"],
  ['viscose', 0.93, "viscose|rayon|viskose|viscosa"],
  ['lyocell', 0.84, "lyocell|tencel|lyocell"],
  ['modal', 0.89, "modal|modal"],
  ['acetate', 1, "acetate|triacetate|acetat|triacetat|acétate|triacétate|acetato|triacetato"],
  ['polyester', 0.86, "polyester|polyester|poliéster|poliestere"],
  ['recycled-polyester', 0.8, "recycled polyester|recycelter polyester|recyceltes polyester|polyester recyclé|poliéster reciclado|poliestere riciclato"],
  ['polyamide', 1.25, "polyamide|nylon|polyamid|nylon|poliamida|nailon|poliammide"],
  ['recycled-polyamide', 1, "recycled polyamide|recycled nylon|recyceltes polyamid|polyamide recyclé|poliamida reciclada|poliammide riciclata"],
  ['acrylic', 1.22, "acrylic|polyacryl|acryl|acrylique|acrílico|acrílica|acrilico|acrilica"],
  ['elastane', 1.07, "elastane|spandex|lycra|elastan|élasthanne|elastano|elastan"],
  ['polypropylene', 0.85, "polypropylene|polypropylen|polypropylène|polipropileno|polipropilene|polipropilenica"],
  ['polyurethane-coating', 0.31, "polyurethane|polyurethan|polyuréthane|poliuretano|poliuretanica"],
  ['down', 0.25, "down|feathers|daunen|federn|duvet|plumes|plumón|pluma|piuma|piumino"],
  ['leather', 1.22, "leather|leder|cuir|cuero|piel|pelle|cuoio"],
];
