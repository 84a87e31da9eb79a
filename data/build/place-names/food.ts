/**
 * Names of food that only its own region may bear in the EU (register of protected names, eAmbrosia) or that its own
 * country protects. Gathered from general knowledge, 2026; the register is the source of each EU name.
 */
import type { PlaceNameRow } from './row';

export const foodNames: readonly PlaceNameRow[] = [
  [
    'IT',
    'other-meat',
    'prosciutto di parma|parma ham|parmaschinken|jambon de parme|san daniele|mortadella bologna|bresaola della valtellina|speck alto adige|südtiroler speck|prosciutto toscano|finocchiona',
  ],
  [
    'IT',
    'cheese',
    'parmigiano reggiano|grana padano|gorgonzola|pecorino romano|pecorino toscano|pecorino sardo|asiago|taleggio|mozzarella di bufala campana|provolone valpadana|fontina|montasio|piave',
  ],
  [
    'IT',
    'oils sauces-spices',
    'aceto balsamico di modena|balsamic vinegar of modena|balsamico di modena|toscano igp|riviera ligure|pesto genovese',
  ],
  ['IT', 'staples', 'pasta di gragnano|riso di baraggia'],
  ['IT', 'preserves', 'san marzano dell’agro|pomodoro san marzano'],
  [
    'IT',
    'biscuits-cakes sugar-sweets',
    'ricciarelli di siena|panforte di siena|cantuccini toscani|torrone di bagnara',
  ],
  [
    'FR',
    'cheese',
    'roquefort|comté|reblochon|camembert de normandie|brie de meaux|brie de melun|cantal|saint-nectaire|morbier|beaufort|pont-l’évêque|livarot|époisses|ossau-iraty|bleu d’auvergne|fourme d’ambert|tomme de savoie',
  ],
  ['FR', 'other-meat', 'jambon de bayonne|bayonne ham|foie gras du périgord|saucisson de lyon'],
  [
    'FR',
    'sauces-spices oils',
    'piment d’espelette|sel de guérande|fleur de sel de guérande|moutarde de bourgogne|huile d’olive de provence|huile d’olive de nyons',
  ],
  [
    'FR',
    'nuts staples butter',
    'noix de grenoble|noix du périgord|lentilles vertes du puy|lentille verte du puy|riz de camargue|beurre d’isigny|beurre charentes-poitou',
  ],
  ['FR', 'sugar-sweets biscuits-cakes', 'calissons d’aix|nougat de montélimar|bergamote de nancy'],
  [
    'ES',
    'other-meat',
    'jamón ibérico|jamon iberico|jamón de teruel|jamón de huelva|jabugo|sobrasada de mallorca|cecina de león|guijuelo',
  ],
  ['ES', 'cheese', 'queso manchego|manchego|mahón-menorca|idiazabal|cabrales|queso tetilla|torta del casar'],
  [
    'ES',
    'sauces-spices oils nuts sugar-sweets',
    'pimentón de la vera|azafrán de la mancha|siurana|priego de córdoba|sierra de cazorla|vinagre de jerez|sherry vinegar|turrón de jijona|turrón de alicante|jijona y turrón',
  ],
  [
    'PT',
    'cheese other-meat butter',
    'queijo serra da estrela|queijo são jorge|queijo de azeitão|presunto de barrancos|alheira de mirandela',
  ],
  ['GB', 'cheese', 'stilton|west country farmhouse cheddar|single gloucester|swaledale cheese'],
  [
    'GB',
    'beef-lamb other-meat fish ready-meal milk-yoghurt',
    'welsh lamb|welsh beef|scotch beef|scotch lamb|scottish farmed salmon|scottish salmon|arbroath smokies|melton mowbray pork pie|cornish pasty|cornish pasties|cornish clotted cream|cumberland sausage',
  ],
  ['IE', 'beef-lamb', 'connemara hill lamb|irish grass fed beef'],
  [
    'DE',
    'other-meat',
    'schwarzwälder schinken|black forest ham|nürnberger rostbratwurst|nürnberger rostbratwürste|thüringer rostbratwurst|ammerländer schinken',
  ],
  [
    'DE',
    'biscuits-cakes sugar-sweets',
    'nürnberger lebkuchen|dresdner stollen|dresdner christstollen|aachener printen|lübecker marzipan',
  ],
  [
    'DE',
    'cheese preserves',
    'allgäuer bergkäse|allgäuer emmentaler|spreewälder gurken|odenwälder frühstückskäse',
  ],
  [
    'AT',
    'other-meat cheese oils',
    'tiroler speck|vorarlberger bergkäse|tiroler bergkäse|steirisches kürbiskernöl|styrian pumpkin seed oil',
  ],
  [
    'CH',
    'cheese other-meat',
    'tête de moine|sbrinz|appenzeller|emmentaler aop|gruyère aop|raclette du valais|bündnerfleisch|vacherin fribourgeois',
  ],
  ['NL', 'cheese', 'gouda holland|edam holland|noord-hollandse gouda|boerenkaas'],
  ['BE', 'other-meat', 'jambon d’ardenne|ardennenham'],
  ['GR', 'cheese', 'feta|graviera|kefalograviera|metsovone'],
  [
    'GR',
    'preserves oils sugar-sweets sugar-honey',
    'kalamata olives|kalamata olive oil|elia kalamatas|sitia lasithi|mastiha chios|chios mastic|krokos kozanis',
  ],
  ['CY', 'cheese', 'halloumi|hellim'],
  [
    'HU',
    'other-meat sauces-spices',
    'szegedi szalámi|budapesti téliszalámi|szegedi paprika|kalocsai paprika',
  ],
  [
    'PL',
    'cheese other-meat biscuits-cakes',
    'oscypek|kiełbasa lisiecka|rogal świętomarciński|toruński piernik',
  ],
  ['DK', 'cheese', 'danablu|esrom|havarti'],
  ['SE', 'cheese fish', 'svecia|kalix löjrom'],
  ['HR', 'other-meat cheese', 'dalmatinski pršut|istarski pršut|drniški pršut|paški sir'],
  ['SI', 'other-meat', 'kranjska klobasa|kraški pršut'],
  ['TR', 'biscuits-cakes', 'antep baklavası|gaziantep baklavası|antep baklava'],
  ['IN', 'coffee-tea-dry coffee-instant', 'darjeeling|assam tea|assam tee|nilgiri'],
  ['IN PK', 'staples', 'basmati'],
  [
    'LK',
    'coffee-tea-dry coffee-instant sauces-spices',
    'ceylon tea|ceylon-tee|ceylontee|thé de ceylan|ceylon cinnamon|ceylon-zimt',
  ],
  [
    'CN',
    'coffee-tea-dry',
    'longjing|lung ching|pu-erh|pu erh|puerh|lapsang souchong|tieguanyin|tie guan yin|keemun|龙井|普洱|铁观音',
  ],
  ['CN', 'oils sauces-spices', 'pixian doubanjiang|zhenjiang vinegar|chinkiang vinegar|郫县豆瓣|镇江香醋'],
  ['JP', 'coffee-tea-dry beef-lamb', 'uji matcha|宇治抹茶|宇治茶|kobe beef|神戸牛'],
  ['TH', 'staples', 'thai hom mali|hom mali'],
  ['VN', 'sauces-spices', 'phú quốc|phu quoc fish sauce'],
  [
    'NZ',
    'sugar-honey',
    'manuka honey|manukahonig|manuka-honig|miel de manuka|miele di manuka|miel de manuka',
  ],
  ['ZA', 'coffee-tea-dry soda-juice', 'rooibos|rooibosch'],
  ['US', 'staples preserves', 'vidalia onion|idaho potato'],
  [
    'MG',
    'sauces-spices',
    'madagascar vanilla|vanille de madagascar|vanille bourbon|bourbon vanille|bourbon-vanille',
  ],
  ['CO', 'coffee-tea-dry coffee-instant', 'café de colombia'],
  ['JM', 'coffee-tea-dry', 'jamaica blue mountain|blue mountain coffee'],
];
