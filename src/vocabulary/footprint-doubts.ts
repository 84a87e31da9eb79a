/** Words beside a mass of CO2 that make it something else than a product's footprint. Own lists (2026), a judgement. */
import type { PatternsByLanguage } from './language';

/** What is saved, taken back or paid for elsewhere. Before the figure in its sentence, or right behind it. */
export const savings: PatternsByLanguage = {
  en: 'sav(?:e|es|ed|ing|ings)\\b|avoid|prevent|spare|reduc|cut(?:s|ting)?\\b|lower|less\\b|fewer|offset|compensat|neutrali|remov|captur|absorb|sequest|stored\\b|planted\\b|trees?\\b|binds?\\b|credits?\\b|instead',
  de: 'spar|einspar|erspar|gespart|eingespart|vermeid|vermied|reduzi|senk|gesenkt|weniger|kompens|ausgleich|ausgeglichen|neutral|bind|gebunden|speicher|baum|bäume|pflanz|statt\\b',
  fr: 'économi|évit|épargn|rédui|réduct|moins|compens|neutral|absorb|capt|stock|arbres?|plantons',
  es: 'ahorr|evit|reduc|menos|compens|neutral|absorb|captur|almacen|árbol|plantamos',
  it: 'risparmi|evit|ridu|ridotto|ridotta|meno\\b|compens|neutral|assorb|cattur|alberi|piantiamo',
  pt: 'poup|evit|reduz|reduç|menos|compens|neutral|absorv|captur|árvore|plantamos|economiz',
  nl: 'bespaar|besparing|bespaart|vermijd|voorkom|vermeden|verminder|minder|gecompenseerd|compens|neutraal|bomen|opgeslagen',
  pl: 'oszczęd|spad(?:ł|ek)|wzro|zaoszczęd|unik|zmniejsz|redukc|redukuj|mniej|kompens|neutral|pochłani|drzew|sadz',
  sv: 'spar|undvik|minsk|mindre|kompens|neutral|bind|träd|planter|lagra',
  ja: '削減|節約|減ら|減少|抑制|オフセット|吸収|相殺|植[樹林え]',
  ko: '절감|감축|줄[이여인였임]|감소|상쇄|흡수|나무|절약|저감',
  zh: '减少|減少|节省|節省|降低|抵消|抵銷|吸收|减排|減排|植树|植樹|树|樹|节约|節約|避免',
};

/** Another thing than the product: its way here, its wrapping, a vehicle, an average, a rule. Before the figure. */
export const otherThings: PatternsByLanguage = {
  en: 'shipping|shipment|shipped|deliver|postage|packag|return|car\\b|vehicle|fleet|flight|driv|average|typical|conventional|compar|ordinary|limit|maximum|max\\b|threshold|less than|under\\b|below|up to|regulat|directive|law\\b|cartridge|cylinder|bottles?\\b|canister|battery pack|electricity|energy use|household|family|our competitors?|other brands?',
  de: 'versand|liefer|verpack|rückversand|auto\\b|fahrzeug|flotte|flug|durchschnitt|herkömmlich|vergleich|üblich|grenzwert|höchst|maximal|unter\\b|weniger als|bis zu|verordnung|richtlinie|patrone|zylinder|flasche|stromverbrauch|haushalt|gegenüber',
  fr: 'livraison|expédi|transport|emballage|retour|voiture|véhicule|vol\\b|moyen|classique|compar|limite|maxim|moins de|inférieur|règlement|directive|cartouche|cylindre|bouteille|électricité|foyer|français',
  es: 'envío|entrega|transporte|embalaje|devoluci|coche|vehículo|vuelo|promedio|media\\b|medio\\b|convencional|compar|límite|máxim|menos de|hasta\\b|reglamento|directiva|cartucho|cilindro|botella|electricidad|hogar',
  it: 'spedizion|consegna|trasporto|imball|reso|auto\\b|veicolo|volo|media\\b|medio\\b|convenzional|confront|limite|massim|meno di|inferior|regolamento|direttiva|cartucc|cilindro|bombol|elettric|famiglia',
  pt: 'envio|entrega|transporte|embalagem|devolu|carro|veículo|voo|média|médio|convencional|compar|limite|máxim|menos de|até\\b|regulament|diretiva|cartucho|cilindro|garrafa|eletricidade|família',
  nl: 'verzend|bezorg|levering|transport|verpakking|retour|auto\\b|voertuig|vlucht|gemiddeld|conventione|vergel|limiet|maxim|minder dan|onder\\b|verordening|richtlijn|patro|cilinder|fles|elektriciteit|huishouden',
  pl: 'wysył|dostaw|transport|opakowan|zwrot|samoch|pojazd|lot\\b|średni|przeciętn|konwencjonal|porówn|limit|maksym|mniej niż|poniżej|do \\d|rozporządz|dyrektyw|nabo|butl|energii|gospodarst',
  sv: 'frakt|leverans|transport|förpack|emballage|retur|bil\\b|fordon|flyg|genomsnitt|konventionell|jämför|gräns|maxim|mindre än|under\\b|förordning|direktiv|patron|cylinder|flask|elförbruk|hushåll',
  ja: '配送|輸送|送料|出荷|梱包|包装|返品|車|平均|従来|一般的|比較|比べ|上限|最大|未満|以下|規制|カートリッジ|ボンベ|電力|家庭',
  ko: '배송|운송|포장|반품|차량|자동차|평균|기존|일반|비교|한도|최대|미만|이하|규제|카트리지|실린더|전력|가정',
  zh: '运输|運輸|配送|快递|快遞|物流|包装|包裝|退货|退貨|汽车|汽車|平均|传统|傳統|相比|比较|比較|上限|最高|最多|低于|低於|不超过|法规|法規|气瓶|氣瓶|用电|用電|家庭',
};

/** Leaves in or out what follows: then the other thing only tells how far the footprint is counted. */
export const countedIn: PatternsByLanguage = {
  en: 'includ|exclud|without|with\\b|plus|and\\b|to\\b|until|through|from',
  de: 'inkl|einschlie|ausschlie|exkl|ohne|mit\\b|und\\b|bis\\b|von\\b',
  fr: 'inclu|compris|hors|sans|avec|et\\b|jusqu|du\\b',
  es: 'inclu|exclu|sin\\b|con\\b|y\\b|hasta|desde',
  it: 'inclus|esclus|senza|con\\b|e\\b|fino|dal',
  pt: 'inclu|exclu|sem\\b|com\\b|e\\b|até|desde',
  nl: 'inclusief|exclusief|zonder|met\\b|en\\b|tot\\b',
  pl: 'łącznie z|włącznie|bez\\b|wraz|z\\b|i\\b',
  sv: 'inklusive|inkl|exklusive|utan|med\\b|och\\b|till\\b|från',
  ja: '含|除|から',
  ko: '포함|제외|부터',
  zh: '包括|包含|不含|含|从|從',
};

/** One part of a footprint, as the label of a figure. */
export const partsOfLife: PatternsByLanguage = {
  en: 'materials?|raw materials?|fabrics?|assembly|making|production|manufacturing|processing|distribution|use|use phase|end[ -]of[ -]life|recycling|upper|sole',
  de: 'material(?:ien)?|rohstoffe?|herstellung|produktion|montage|nutzung|nutzungsphase|entsorgung|vertrieb',
  fr: 'mati[èe]res?(?: premières?)?|matériaux|fabrication|production|assemblage|distribution|utilisation|fin de vie',
  es: 'materiales|materias primas|fabricación|producción|montaje|distribución|uso|fin de vida',
  it: 'materiali|materie prime|produzione|assemblaggio|distribuzione|uso|fine vita',
  pt: 'materiais|matérias-primas|produção|fabrico|montagem|distribuição|uso|utilização|fim de vida',
  nl: 'materialen|grondstoffen|productie|assemblage|distributie|gebruik|einde levensduur',
  pl: 'materiały|surowce|produkcja|montaż|dystrybucja|użytkowanie|koniec życia',
  sv: 'material|råvaror|tillverkning|produktion|montering|distribution|användning|slutskede',
  ja: '原材料|素材|原料|製造|生産|組立|流通|使用|廃棄',
  ko: '원재료|원자재|소재|제조|생산|조립|유통|사용|폐기',
  zh: '原材料|原料|材料|生产|生產|制造|製造|组装|組裝|分销|使用|废弃|廢棄',
};

/** A company's, not a product's: large sums, or beside a year. */
export const companies: PatternsByLanguage = {
  en: 'company|corporate|our business|organi[sz]ation|scope [123]|group\\b|factory|factories',
  de: 'unternehmen|firma|konzern|scope [123]|standort',
  fr: 'entreprise|société|groupe|scope [123]',
  es: 'empresa|compañía|grupo|alcance [123]',
  it: 'azienda|impresa|gruppo|scope [123]',
  pt: 'empresa|companhia|grupo',
  nl: 'bedrijf|onderneming|organisatie',
  pl: 'firm|przedsiębiorstw|spółk|grup',
  sv: 'företag|koncern|verksamhet',
  ja: '会社|当社|企業|グループ|事業',
  ko: '회사|당사|기업|그룹|사업',
  zh: '公司|企业|企業|集团|集團',
};
