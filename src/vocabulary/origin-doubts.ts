/**
 * Words beside a statement of making that turn it round or give it to another thing. Own lists (2026), a judgement.
 * Patterns are tried without regard to case; "\\b" does not know letters beyond ASCII, so others look around themselves.
 */
import type { Patterns, PatternsByLanguage, Words, WordsByLanguage } from './language';

/** Shortly before the verb: it was not made there. */
export const negations: PatternsByLanguage = {
  en: "\\bnot|n['’]t|\\bnever|\\bno longer|\\bneither|\\bnor|\\bwithout|\\bnothing|\\bnone|\\bno",
  de: '\\bnicht|\\bnie|\\bniemals|\\bkein\\p{L}*',
  fr: '\\bpas|\\bjamais|\\bplus|\\bnon',
  es: '\\bno|\\bnunca|\\bjamás',
  it: '\\bnon|\\bmai',
  pt: '\\bnão|\\bnunca',
  nl: '\\bniet|\\bnooit|\\bgeen',
  pl: '\\bnie|\\bnigdy',
  sv: '\\binte|\\baldrig',
  da: '\\bikke|\\baldrig',
  fi: '\\bei',
  cs: '\\bne|\\bnení',
  ro: '\\bnu',
  hu: '\\bnem',
  ru: '(?<!\\p{L})не|(?<!\\p{L})никогда',
  uk: '(?<!\\p{L})не|(?<!\\p{L})ні',
  el: '(?<!\\p{L})δεν',
};

/** Anywhere before the verb in its sentence: it speaks of others, of some, or of another time. */
export const ofOthers: PatternsByLanguage = {
  en: "\\bunlike\\b|\\bcompare[ds]?\\b|\\bother(?:s|wise)?\\b|\\bcompetit|\\bmost\\b|\\bmany\\b|\\bsome\\b|\\bcheap|\\bmass[- ]produced|\\bformerly|\\bpreviously|\\boriginally|\\bused to\\b|\\bonce\\b|\\buntil\\b|\\bbefore\\b|\\bearlier\\b|\\bvary\\b|\\bmay\\b|\\bmight\\b|\\bcould\\b|\\bcan be\\b|\\bif\\b|\\brather than\\b|\\binstead of\\b|\\bas opposed to\\b|\\bknock-?offs?\\b|\\bimitations?\\b|\\bcopies\\b|\\bcounterfeit|\\bfakes?\\b|\\breplicas?\\b|\\bour first\\b|\\bmatching\\b|\\bsold separately\\b|\\bi\\b|\\bi['’](?:m|ve|d)\\b|\\bmy\\b|\\bwhether\\b|\\bsimilar\\b|\\bpair (?:it )?with\\b",
  de: '\\banders als\\b|\\bim gegensatz\\b|\\bim vergleich\\b|\\bander(?:e|en|er|es)\\b|\\bviele\\b|\\bmeisten\\b|\\beinige\\b|\\bbillig|\\bfrüher\\b|\\bursprünglich\\b|\\behemals\\b|\\bkann\\b|\\bkönn(?:en|te)|\\bstatt\\b|\\banstatt\\b|\\bob\\b|\\bwenn\\b|\\bich\\b|\\bmein',
  fr: '\\bcontrairement\\b|\\bautres?\\b|\\bla plupart\\b|\\bbeaucoup\\b|\\bcertain(?:s|es)\\b|\\bautrefois\\b|\\bjadis\\b|\\bavant\\b|\\bpeu(?:t|vent)\\b|\\bplutôt que\\b|\\bau lieu\\b|\\bcomparé|\\bje\\b|\\bconcurren',
  es: '\\ba diferencia\\b|\\botr[oa]s?\\b|\\bla mayoría\\b|\\bmuch[oa]s\\b|\\balgun[oa]s\\b|\\bantes\\b|\\banteriormente\\b|\\bpuede\\b|\\ben (?:lugar|vez) de\\b|\\bcompetencia\\b|\\bcomparad',
  it: '\\ba differenza\\b|\\baltr[oaie]\\b|\\bla maggior parte\\b|\\bmolt[ie]\\b|\\balcun[ie]\\b|\\bun tempo\\b|\\bprima\\b|\\bpuò\\b|\\binvece di\\b|\\bconcorren',
  pt: '\\bao contrário\\b|\\boutr[oa]s?\\b|\\ba maioria\\b|\\bmuit[oa]s\\b|\\balgun[s]?\\b|\\bantes\\b|\\bpode\\b|\\bem vez de\\b|\\bconcorren',
  nl: '\\bin tegenstelling\\b|\\bandere\\b|\\bde meeste\\b|\\bveel\\b|\\bsommige\\b|\\bvroeger\\b|\\bkan\\b|\\bin plaats van\\b|\\bgoedkope',
  pl: '\\bw przeciwieństwie\\b|\\binn[eyc]|\\bwiększość\\b|\\bniektóre\\b|\\bdawniej\\b|\\bmoże\\b|\\bzamiast\\b',
  sv: '\\btill skillnad\\b|\\bandra\\b|\\bde flesta\\b|\\bmånga\\b|\\bvissa\\b|\\btidigare\\b|\\bkan\\b|\\bi stället\\b',
  da: '\\bi modsætning\\b|\\bandre\\b|\\bde fleste\\b|\\bmange\\b|\\bnogle\\b|\\btidligere\\b|\\bkan\\b|\\bi stedet\\b',
  ru: '(?<!\\p{L})в отличие|(?<!\\p{L})друг|(?<!\\p{L})больш|(?<!\\p{L})многие|(?<!\\p{L})некоторые|(?<!\\p{L})раньше|(?<!\\p{L})может|(?<!\\p{L})вместо',
  ja: '他社|以前|かつて',
  zh: '其他|以前|曾经|曾經|不同于|並非|并非|不是',
  ko: '다른|이전|과거',
};

/** Shortly after the place: no longer so, or only asked. */
export const noLonger: PatternsByLanguage = {
  en: '\\b(?:until|till|up to|prior to|before|in the past|in those days|back then|fall apart|no more|anymore)\\b|\\?',
  de: '\\b(?:bis|bevor|früher)\\b|\\?',
  fr: '\\b(?:jusqu|avant)\\b|\\?',
  es: '\\b(?:hasta|antes de)\\b',
  it: '\\b(?:fino al?|prima del)\\b',
  pt: '\\b(?:até|antes de)\\b',
  nl: '\\b(?:tot)\\b',
};

/** Stuff, parts and tools: what comes from somewhere is not the thing itself. The word just before the verb. */
export const partNouns: PatternsByLanguage = {
  en: 'cotton|wool|cashmere|leather|suede|linen|silk|denim|canvas|fabrics?|textiles?|cloth|yarns?|thread|paint|wood|timber|steel|glass|glaze|materials?|components?|parts|ingredients|beans|grapes|lining|uppers?|outsoles?|insoles?|soles?|zips?|zippers?|buttons?|buckles?|hardware|straps?|laces|movements?|motors?|engines?|batter(?:y|ies)|chargers?|adapters?|cables?|screens?|lens(?:es)?|blades?|handles?|lids?|frames?|chips?|refills?|cartridges?|accessories|looms?|machines?|machinery|tools?|needles|presses|moulds?|molds?|ovens|kilns|inks?|dyes|prints?|labels?|tags?|samples?|prototypes?|dust ?bags?|packaging|package|packing|packs?|box(?:es)?|cases?|bottles?|jars?|tins?|pouch(?:es)?|bags? for it|wrapping|wrappers?|sleeves?|carton|filling|fill|down|feathers|padding|cushions?',
  de: 'baumwolle|stoffe?|leder|wolle|holz|garne?|materialien|material|komponenten|teile|zutaten|futter|sohlen?|reißverschl(?:uss|üsse)|knöpfe|verpackung|schachtel|karton|etikett|akku|ladegerät|motor|maschinen|webstühlen|werkzeugen?|flasche|deckel|griffe?|klinge',
  fr: 'coton|cuir|tissus?|laine|lin|fil|matières?|matériaux|composants?|pièces|ingrédients|doublure|semelles?|fermetures?|boutons|emballage|boîte|étui|étiquette|batterie|chargeur|moteur|machines|outils|bouteille|couvercle|lame',
  es: 'algodón|cuero|piel|tejidos?|telas?|lana|hilo|materiales|componentes|piezas|ingredientes|forro|suelas?|cremalleras?|botones|embalaje|envase|caja|etiqueta|batería|cargador|motor|máquinas|botella|tapa',
  it: 'cotone|pelle|cuoio|tessut[oi]|lana|filat[oi]|materiali|componenti|ingredienti|fodera|suol[ae]|cerniera|bottoni|imballaggio|confezione|scatola|etichetta|batteria|caricatore|motore|macchine|bottiglia|tappo|lama',
  pt: 'algodão|couro|tecidos?|lã|materiais|componentes|peças|ingredientes|forro|solas?|fecho|botões|embalagem|caixa|etiqueta|bateria|motor',
  nl: 'katoen|leer|stof|wol|materialen|onderdelen|ingrediënten|voering|zolen?|rits|verpakking|doos|batterij|oplader|motor|machines',
  pl: 'bawełn[ay]|skór[ay]|tkanin[ay]|wełn[ay]|materiały|składniki|podszewka|podeszwa|opakowanie|pudełko|bateria|silnik',
  sv: 'bomull|läder|tyg|ull|material|delar|foder|sula|förpackning(?:en)?|batteri|motor',
  da: 'bomuld|læder|stof|uld|materialer|dele|sål|emballagen?|batteri|motor',
};

/** Verbs between a part and what is said of it. */
export const copulas: WordsByLanguage = {
  en: 'is|are|was|were|being|be|has been|have been',
  de: 'ist|sind|war|wird|werden|wurde|wurden',
  fr: 'est|sont|était|a été|ont été',
  es: 'es|son|está|están|fue',
  it: 'è|sono|viene|vengono|stato',
  pt: 'é|são|foi',
  nl: 'is|zijn|wordt|worden',
  pl: 'jest|są|została?',
  sv: 'är|har',
  da: 'er|bliver',
};

/** What it comes in, at the head of a sentence: all that follows speaks of it. */
export const packagingNouns: PatternsByLanguage = {
  en: '(?:gift |outer |inner )?(?:packaging|package|box|dust ?bag|pouch|bottle|carton|label|tag)',
  de: '(?:verpackung|umverpackung|schachtel|karton|geschenkbox|etikett|flasche)',
  fr: "(?:emballage|l['’]emballage|boîte|étui|écrin|étiquette|flacon)",
  es: '(?:embalaje|envase|caja|etiqueta|frasco)',
  it: "(?:imballaggio|l['’]imballaggio|confezione|scatola|etichetta|flacone)",
  pt: '(?:embalagem|caixa|etiqueta|frasco)',
  nl: '(?:verpakking|doos|etiket)',
  pl: '(?:opakowanie|pudełko|etykieta)',
  sv: '(?:förpackningen|kartongen)',
  da: '(?:emballagen|æsken)',
};

/** Who brings it, sells it, packs it: what follows is somebody's address. */
export const somebody: Patterns = {
  en: '\\b(?:imported by|importer|distributed by|distributor|marketed by|sold by|seller|packed (?:by|in|for)|packaged (?:by|in)|manufacturer|manufactured by|manufactured for)\\b',
  de: '\\b(?:importiert durch|import durch|importeur|vertrieben durch|vertrieb durch|hersteller|hergestellt (?:für|von)|verpackt in|abgepackt in)\\b',
  fr: '\\b(?:importé par|distribué par|fabriqué (?:par|pour)|conditionné (?:en|au|par|à)|emballé (?:en|au|par))\\b',
  es: '\\b(?:importado por|distribuido por|fabricado (?:por|para)|envasado (?:en|por))\\b',
  it: '\\b(?:importato da|distribuito da|prodotto (?:da|per)|confezionato da|imballato in)\\b',
  pt: '\\b(?:importado por|distribuído por|fabricado (?:por|para)|embalado (?:em|por))\\b',
  nl: '\\b(?:geïmporteerd door|verpakt in)\\b',
  pl: '\\b(?:importer|dystrybutor|zapakowano w)\\b',
  ru: 'импорт[её]р|изготовитель|продавец|упаковано',
  ja: '輸入元|販売元',
  zh: '进口商|進口商|经销商',
  ko: '수입원|수입자|판매원',
};

/** All that is said is that it comes from abroad. */
export const importedWords: Words = {
  en: 'imported|import',
  de: 'importiert|importware',
  fr: 'importé|importée',
  es: 'importado|importada|importados|importadas',
  it: 'importato|importata',
  pt: 'importado|importada',
  nl: 'geïmporteerd',
  pl: 'importowany|importowane|sprowadzane',
  sv: 'importerad',
  da: 'importeret',
  no: 'importert',
  fi: 'tuonti',
  cs: 'dovoz',
  ru: 'импорт|импортный',
  uk: 'імпорт|імпортний',
  tr: 'ithal',
  vi: 'nhập khẩu|hàng nhập khẩu',
  id: 'impor|diimpor',
  ja: '輸入|輸入品',
  zh: '进口|進口',
  ko: '수입|수입산',
};

/** Headings of parts that speak of other things, or in other people's words. */
export const elsewhereHeadings: Patterns = {
  en: "\\breviews?\\b|\\b(?:buyers?|customers?|people|shoppers?|users?|others) (?:say|said|think|ask|also|who)|\\bwhat (?:people|customers|buyers|others)\\b|\\btestimonials?\\b|\\bopinions?\\b|\\bcomments?\\b|\\bfeedback\\b|\\bquestions?\\b|\\bq ?& ?a\\b|\\bfaqs?\\b|\\byou (?:may|might|will|'ll) (?:also )?(?:like|love|need)|\\balso (?:like|bought|viewed|available)|\\brelated\\b|\\bsimilar\\b|\\brecommend|\\brecently viewed|\\byour (?:recent )?(?:history|views)|\\bbought together|\\bpairs? (?:well|with)|\\bcomplete the (?:look|set)|\\bgoes (?:well )?with|\\bmore from\\b|\\bmore (?:scarves|bags|shoes|products|items)|\\bother (?:products|items|customers)|\\bsponsored|\\bcustomer ratings?|\\bbest ?sellers?\\b|\\bnew arrivals\\b|\\baccessories\\b|\\bcompare\\b",
  de: '\\bbewertung|\\brezension|\\bkundenmeinung|\\bmeinungen\\b|\\bkund(?:en|innen)\\b|\\bfragen\\b|\\bdas könnte|\\bähnliche|\\bempfehl|\\bzuletzt angesehen|\\bauch (?:gekauft|angesehen|gefallen)|\\bpasst dazu|\\bweitere (?:artikel|produkte)|\\bzubehör\\b',
  fr: '\\bavis\\b|\\bcommentaires?\\b|\\bquestions?\\b|\\bvous aimerez|\\bpourrai(?:t|ent) (?:aussi )?vous|\\bsimilaires?\\b|\\bproduits (?:associés|similaires|complémentaires)|\\brecommand|\\brécemment (?:vus|consultés)|\\bclients\\b|\\bautres (?:produits|articles)',
  es: '\\bopiniones\\b|\\breseñas\\b|\\bcomentarios\\b|\\bpreguntas\\b|\\btambién (?:te|le|compraron|vieron)|\\bsimilares\\b|\\brelacionados\\b|\\brecomend|\\bvistos recientemente|\\bclientes\\b|\\botros productos',
  it: '\\brecensioni\\b|\\bcommenti\\b|\\bdomande\\b|\\bpotrebbe(?:ro)? (?:anche )?(?:piacer|interess)|\\bsimili\\b|\\bcorrelati\\b|\\bconsigliat|\\bvisti di recente|\\bclienti\\b|\\baltri prodotti',
  pt: '\\bavaliações\\b|\\bcomentários\\b|\\bperguntas\\b|\\btambém (?:pode|compraram|viram)|\\bsemelhantes\\b|\\brelacionados\\b|\\brecomend|\\bvistos recentemente|\\bclientes\\b',
  nl: '\\breviews?\\b|\\bbeoordelingen\\b|\\bvragen\\b|\\bvind je (?:misschien|ook)|\\bvergelijkbare\\b|\\bgerelateerd|\\baanbevolen|\\brecent bekeken|\\bklanten\\b',
  pl: '\\bopinie\\b|\\brecenzje\\b|\\bpytania\\b|\\bpodobne\\b|\\bpolecane\\b|\\bostatnio oglądane|\\bklienci\\b|\\bmoże ci się',
  sv: '\\brecensioner\\b|\\bomdömen\\b|\\bfrågor\\b|\\bliknande\\b|\\brekommend|\\bsenast (?:visade|sedda)|\\bandra köpte',
  da: '\\banmeldelser\\b|\\bspørgsmål\\b|\\blignende\\b|\\banbefal|\\bsenest sete|\\bandre købte',
  no: '\\banmeldelser\\b|\\bspørsmål\\b|\\blignende\\b|\\banbefal',
  fi: '\\barvostelut\\b|\\bkysymykset\\b|\\bsamankaltaiset|\\bsuositel',
  cs: '\\brecenze\\b|\\bhodnocení\\b|\\bdotazy\\b|\\bpodobné\\b|\\bdoporuč',
  hu: '\\bvélemények\\b|\\bkérdések\\b|\\bhasonló\\b|\\bajánl',
  tr: '\\byorumlar\\b|\\bdeğerlendirme|\\bsorular\\b|\\bbenzer\\b|\\bönerilen',
  ru: 'отзывы|вопросы|похожие|рекоменд|вы смотрели|с этим товаром|аналог',
  uk: 'відгуки|питання|схожі|рекоменд',
  ja: 'レビュー|口コミ|関連商品|おすすめ|最近(?:見た|チェック)|質問',
  zh: '评价|評價|评论|評論|相关|相關|推荐|推薦|猜你喜欢|最近浏览|问答',
  ko: '리뷰|후기|추천|관련|최근 본|문의',
};

/** Qualifies an American claim. */
export const foreignParts: Patterns = {
  en: '\\b(?:of|with|from)\\s+(?:[\\p{L}.]+\\s+){0,3}?(?:imported|foreign|global|domestic and imported)\\b[^.;]{0,60}',
};

/** Names inside names: porcelain, nuts, pens. */
export const noPlace: Patterns = {
  en: '\\b(?:new\\s+)?(?:fine\\s+)?(?:bone|fine)\\s+china\\b|\\bchina (?:clay|glaze|bowl|plate|cup|mug|tea|silk|blue)\\b|\\bguinea (?:pigs?|fowl)\\b|\\bbrazil nuts?\\b|\\bindia ink\\b|\\bindia rubber\\b|\\bswiss army\\b|\\bturkey (?:breast|meat|feathers?|oak)\\b|\\bjersey (?:fabric|cotton|knit|cloth|dress|stretch)\\b|\\bcotton made in africa\\b|\\bbetter cotton\\b|\\bpanama hats?\\b|\\bcuba libre\\b|\\bperu balsam\\b',
};
