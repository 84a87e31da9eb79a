/** How shops write currencies: signs, abbreviations and words, each with the ISO 4217 codes that it may mean. */

/** One line a currency; words and signs that mean it alone. */
const OWN = `
USD US$|us $|usd$|u$s|u$d|us dollar|us dollars
CAD CA$|C$|CAD$|cdn$|can$
AUD AU$|A$|AUD$
NZD NZ$
HKD HK$
TWD NT$|ntd|新台幣|新臺幣|台幣
SGD S$|SG$
BRL R$|reais
MXN MX$|mex$
BZD BZ$
JMD J$
TOP T$
GYD GY$
CUC CUC$
FJD FJ$
TTD TT$
UYU $U|U$U
BOB $b|bs
PEN S/.|S/|soles
EUR €|euro|euros|евро|ευρώ|eiro|eurot
GBP £|￡
INR ₹|inr.
TRY ₺|tl|ytl
RUB ₽|руб|руб.|рублей|рубля|Р
KRW ₩|￦|원
ILS ₪|nis|ש"ח|ש״ח|ש'ח|שח
VND ₫|vnđ|đ|đồng
THB ฿|บาท|thb.
UAH ₴|грн|грн.|hrn
PHP ₱|php.
KZT ₸|тг|тг.|тенге
PLN zł|zl|zlotych|złotych
CZK kč|kc
RON lei|leu
BGN лв|лв.|лева
HUF ft|forint
HRK kn
RSD дин|дин.|din|din.|динара
MKD ден|ден.
ALL lek|lekë
UZS so'm|so‘m|soʻm|so’m|сум|сўм
AMD ֏|драм
GEL ₾|ლარი|lari
AZN ₼|manat
AFN ؋
BDT ৳|tk|tk.
BTN Nu.|Nu
MNT ₮
NGN ₦
GHS ₵|gh₵
KES KSh|KShs|Ksh.
UGX USh
TZS TSh
ETB ብር
ERN ናቕፋ
IDR Rp|Rp.
MYR RM
MVR Rf
MRU UM
LRD LD
VUV Vt
ZAR R
CHF sfr|sfr.|fr.|chf.
ISK ikr
JPY 円|yen|日圓|日元
CNY 人民币|人民幣|yuan|rmb|cn¥
AED د.إ|dhs|dhs.|درهم
SAR ر.س|ريال سعودي
EGP e£|ج.م|جنيه
KWD د.ك|دينار كويتي
IQD ع.د
LYD ل.د
JOD د.أ|د.ا
MAD د.م|د.م.
OMR ر.ع|ر.ع.
LBP ل.ل
SDG ج.س
QAR ر.ق
BHD د.ب
TND د.ت
DZD د.ج
YER ر.ي
SYP ل.س
IRR ریال
`;

/** Signs that several currencies share; the first is meant where nothing tells. */
const SHARED = `
$ USD CAD AUD NZD SGD HKD TWD MXN CLP ARS COP UYU
¥ JPY CNY
￥ JPY CNY
元 CNY TWD
圓 TWD
圆 CNY
kr SEK NOK DKK ISK
kr. DKK SEK NOK ISK
р. RUB BYN
br BYN ETB
rs INR PKR LKR NPR
rs. INR PKR LKR NPR
dh MAD AED
fcfa XOF XAF
cfa XOF XAF
`;

/** Meant only as written: in small letters they are parts of other words. */
const AS_WRITTEN = new Set([
  'R',
  'C$',
  'A$',
  'S$',
  'J$',
  'T$',
  'RM',
  'LD',
  'UM',
  'Rf',
  'Nu',
  'Vt',
  'Р',
  'Rp',
  'S/',
]);

export interface Sign {
  sign: string;
  /** The codes it may mean, likeliest first. */
  currencies: readonly string[];
  asWritten: boolean;
}

const lines = (table: string) => table.trim().split('\n');

/** Longest first, so that "US$" is not taken for "$". */
export const signs: readonly Sign[] = [
  ...lines(OWN).flatMap((line) => {
    const code = line.slice(0, 3);
    return line
      .slice(4)
      .split('|')
      .map((sign) => ({ sign, currencies: [code], asWritten: AS_WRITTEN.has(sign) }));
  }),
  ...lines(SHARED).map((line) => {
    const [sign = '', ...currencies] = line.split(' ');
    return { sign, currencies, asWritten: false };
  }),
]
  .map((entry) => (entry.asWritten ? entry : { ...entry, sign: entry.sign.toLowerCase() }))
  .sort((a, b) => b.sign.length - a.sign.length);
