/**
 * Names of crafts that law or custom ties to one place: Solingen's decree of 1938 and 1994, the Harris Tweed Act 1993,
 * France's indications géographiques for crafts, marks of Murano and of Swiss and Japanese guilds. Gathered from general
 * knowledge, 2026. Names that are much copied elsewhere (Laguiole, Delft blue, Persian rug) are left out.
 */
import type { PlaceNameRow } from './row';

const CLOTHES = 'clothing suit-jacket jacket coat skirt trousers hat scarf bags fabrics wallet home-textiles';
const BLADES = 'cutlery kitchenware hand-tools personal-care-appliances';
const POTS = 'ceramics kitchenware candles-decor';

export const craftNames: readonly PlaceNameRow[] = [
  ['DE', BLADES, 'solingen'],
  ['DE', POTS, 'meissener porzellan|meissen porcelain|meissen porzellan'],
  [
    'DE',
    'clock candles-decor toys wooden-goods',
    'schwarzwälder kuckucksuhr|black forest cuckoo clock|erzgebirge|original erzgebirgische volkskunst',
  ],
  [
    'IT',
    'glassware lighting jewellery candles-decor mirror',
    'murano|vetro di murano|muranoglas|murano glass|verre de murano',
  ],
  ['IT', POTS, 'ceramica di faenza|ceramiche di faenza|vietri sul mare|deruta'],
  ['FR', POTS, 'porcelaine de limoges|limoges porcelain|limoges'],
  ['FR', 'home-textiles curtain fabrics', 'linge basque|tapisserie d’aubusson|dentelle de calais'],
  ['GB', CLOTHES, 'harris tweed'],
  ['GB', POTS, 'made in stoke|stoke-on-trent|staffordshire bone china'],
  ['IE', 'clothing jumper cardigan scarf hat', 'donegal tweed handwoven|inis meáin'],
  ['CH', 'watches', 'swiss made|suisse fabriqué|schweizer uhrwerk aus der schweiz'],
  [
    'CZ',
    'glassware lighting jewellery candles-decor',
    'bohemia crystal|bohemian crystal|český křišťál|böhmisches kristall|cristal de bohême',
  ],
  ['PL', POTS, 'bolesławiec|bunzlauer keramik|polish pottery'],
  ['PT', POTS, 'bordallo pinheiro|louça de alcobaça'],
  ['HU', POTS, 'herend porcelain|herendi|zsolnay'],
  [
    'RU',
    `${POTS} scarf home-textiles toys`,
    'gzhel|гжель|хохлома|khokhloma|павлово-посадский|павлопосадский|оренбургский|дымковская',
  ],
  ['TR', POTS, 'iznik çini|kütahya çini|kütahya porselen'],
  [
    'IN',
    'clothing dress scarf fabrics home-textiles',
    'banarasi|kanchipuram|kanjivaram|chanderi|pochampally|patola silk|kota doria',
  ],
  ['IN', 'sandals shoes', 'kolhapuri'],
  ['IN', 'soap', 'mysore sandal'],
  ['CN', POTS, 'jingdezhen|景德镇|yixing|宜兴紫砂|紫砂壶|dehua|德化白瓷'],
  ['JP', POTS, 'arita|有田焼|hasami|波佐見焼|美濃焼|kutani|九谷焼|tokoname|常滑焼|信楽焼|備前焼'],
  ['JP', BLADES, '堺打刃物|sakai knife|sakai takayuki|seki japan|関の刃物'],
  ['JP', 'towel', 'imabari|今治'],
  ['JP', 'pans kitchenware', 'nambu tekki|nanbu tekki|南部鉄器'],
  ['JP', 'jeans fabrics jacket', 'kojima denim|okayama denim|児島|岡山デニム'],
  ['KR', POTS, '이천도자기|icheon ceramic'],
  ['EC', 'hat', 'montecristi|panama hat|panamahut|sombrero de paja toquilla|chapeau panama'],
  ['MX', POTS, 'talavera de puebla'],
  ['MA', 'cosmetics hair-body-care oils', 'huile d’argan du maroc|moroccan argan oil'],
  ['IL JO', 'cosmetics soap hair-body-care', 'dead sea mineral|dead sea mud|totes meer salz'],
  ['FR', 'perfume cosmetics', 'parfum de grasse'],
];
