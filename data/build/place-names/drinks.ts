/**
 * Wines, beers and spirits that only their own place may be called by: EU registers of protected names and of spirit
 * drinks' geographical indications, the TTB's American viticultural areas, other countries' own laws. Gathered from
 * general knowledge, 2026.
 */
import type { PlaceNameRow } from './row';

export const drinkNames: readonly PlaceNameRow[] = [
  [
    'FR',
    'wine',
    'champagne|bordeaux|bourgogne|burgundy|beaujolais|chablis|sancerre|châteauneuf-du-pape|côtes du rhône|cotes du rhone|saint-émilion|pomerol|médoc|pauillac|sauternes|crémant de loire|crémant d’alsace|crémant|côtes de provence|pouilly-fumé|pays d’oc|muscadet|minervois|languedoc|gigondas|margaux|saint-julien',
  ],
  ['FR', 'spirits', 'cognac|armagnac|calvados|pastis de marseille|chartreuse|rhum agricole martinique'],
  [
    'IT',
    'wine',
    'chianti|barolo|barbaresco|brunello di montalcino|prosecco|amarone|valpolicella|lambrusco|asti spumante|moscato d’asti|montepulciano d’abruzzo|primitivo di manduria|soave|franciacorta|nero d’avola|bardolino|gavi|vermentino di sardegna|salice salentino|lugana|marsala|bolgheri',
  ],
  ['IT', 'spirits', 'grappa|limoncello di sorrento'],
  [
    'ES',
    'wine',
    'rioja|ribera del duero|rueda|cava|jerez|sherry|priorat|rías baixas|rias baixas|navarra|jumilla|penedès|valdepeñas|málaga',
  ],
  ['ES', 'spirits', 'brandy de jerez|pacharán navarro|orujo de galicia'],
  [
    'PT',
    'wine',
    'vinho do porto|port wine|portwein|porto tawny|tawny port|ruby port|vintage port|vinho verde|douro|alentejo|madeira wine|vinho da madeira|vinho madeira|dão|bairrada',
  ],
  ['DE', 'wine', 'rheingau|rheinhessen|mosel|pfälzer|nahe riesling|württemberger'],
  [
    'DE',
    'beer spirits',
    'bayerisches bier|bavarian beer|münchner bier|kölsch|oktoberfestbier|schwarzwälder kirschwasser|münsterländer korn',
  ],
  ['AT', 'wine spirits', 'wachau|kamptal|kremstal|burgenland|neusiedlersee|inländer rum|inländerrum'],
  ['HU', 'wine spirits', 'tokaji|tokajer|tokay|egri bikavér|villányi|pálinka'],
  ['GR', 'wine spirits', 'retsina|nemea|santorini|ouzo|tsipouro'],
  ['CY', 'wine', 'commandaria'],
  ['GE', 'wine', 'kindzmarauli|khvanchkara|tsinandali|mukuzani|saperavi'],
  ['LB', 'wine', 'bekaa valley|vallée de la bekaa'],
  ['CH', 'wine', 'fendant du valais|dôle du valais'],
  ['US', 'wine', 'napa valley|sonoma|paso robles|willamette valley|lodi zinfandel|finger lakes'],
  ['US', 'spirits', 'bourbon|tennessee whiskey|kentucky straight'],
  ['AR', 'wine', 'mendoza|valle de uco|uco valley'],
  ['CL', 'wine', 'maipo|colchagua|casablanca valley|maule|aconcagua'],
  ['AU', 'wine', 'barossa|mclaren vale|hunter valley|margaret river|coonawarra|yarra valley'],
  ['NZ', 'wine', 'marlborough|hawke’s bay|central otago'],
  ['ZA', 'wine', 'stellenbosch|paarl|franschhoek|swartland|western cape'],
  ['GB', 'spirits', 'scotch|scottish whisky|islay|speyside|plymouth gin|highland single malt'],
  ['GB', 'beer', 'kentish ale|rutland bitter'],
  ['IE', 'spirits', 'irish whiskey|irish whisky|irish cream|irish poteen'],
  ['CA', 'spirits wine', 'canadian whisky|canadian rye|niagara peninsula|niagara icewine'],
  [
    'JP',
    'spirits wine',
    'japanese whisky|awamori|nihonshu|junmai|daiginjo|ジャパニーズウイスキー|純米|大吟醸',
  ],
  ['CN', 'spirits wine', 'moutai|maotai|茅台|五粮液|shaoxing wine|绍兴黄酒'],
  ['KR', 'spirits', 'andong soju|안동소주'],
  ['MX', 'spirits', 'tequila|mezcal'],
  ['BR', 'spirits', 'cachaça|cachaca'],
  ['PE CL', 'spirits', 'pisco'],
  ['CU', 'spirits', 'ron cubano|cuban rum'],
  ['JM', 'spirits', 'jamaica rum|jamaican rum'],
  ['SE', 'spirits', 'svensk vodka|swedish vodka'],
  ['FI', 'spirits', 'finnish vodka|vodka of finland'],
  ['PL', 'spirits', 'polish vodka|polska wódka'],
  ['NL BE', 'spirits', 'jenever|genever'],
  ['BE', 'beer', 'lambic|gueuze|geuze|trappist westmalle|vlaams oud bruin'],
  ['CZ', 'beer', 'budějovické pivo|budweiser budvar|plzeňské pivo|české pivo'],
];
