/**
 * How shops write currencies: signs, abbreviations and words, each with the ISO 4217 codes that it may mean. Own list
 * (2026), after ISO 4217, Unicode's currency signs and what central banks call their money. With a capital letter: as it
 * is written only ("km" is a length); without: in capitals or small letters alike.
 */

/** One line a currency; words and signs that mean it alone. */
export const OWN = `
USD us$|us $|usd$|u$s|u$d|us dollar|us dollars
CAD ca$|cad$|cdn$|can$
AUD au$|A$|aud$
NZD nz$|nzd$
HKD hk$|hkd$
TWD nt$|ntd|twd$|新台幣|新臺幣|台幣
SGD S$|sg$|sgd$
BRL r$|reais|brl$
MXN mx$|mex$|mxn$
CLP clp$|cl$
COP col$|cop$
ARS ar$|ars$
DOP rd$|dop$
BBD bds$|bbd$
KYD kyd$|ci$
TTD tt$|ttd$
JMD J$|jmd$
BZD bz$|bzd$
NAD N$|nad$
XCD ec$|xcd$
MOP mop$
TOP T$
GYD gy$|gyd$
SRD srd$|Sr$
CUC cuc$
FJD fj$|fjd$
SBD si$|sbd$
WST ws$|wst$
ZWL Z$|zwl$
ZWG ZiG
UYU $U|u$u|uyu$
BOB $b
PEN S/.|S/|s/.|soles
EUR €|euro|euros|евро|ευρώ|eiro|eurot
GBP ￡
INR ₹|inr.|रुपये|रुपए|₹.
NPR रू|रु|रू.|रु.
TRY ₺|tl|ytl
RUB ₽|рублей|рубля|Р
KRW ₩|￦|원
ILS ₪|nis|ש"ח|ש״ח|ש'ח|שח
VND ₫|vnđ|đ|đồng
THB ฿|บาท|thb.
UAH ₴|грн|грн.|hrn
PHP ₱|php.
KZT ₸|тг|тг.|тенге|теңге
PLN zł|zl|zlotych|złotych
CZK kč|kc
RON lei|leu
BGN лв|лв.|лева
HUF ft|forint
HRK kn
RSD дин|дин.|din|din.|динара
MKD ден|ден.
BAM KM|КМ
ALL lek|lekë
UZS so'm|so‘m|soʻm|so’m|soʼm|сум|сўм
KGS сом|⃀
TJS сомони|сомонӣ
AMD ֏|драм
GEL ₾|ლარი|lari
AZN ₼|manat|ман.
AFN ؋
BDT ৳|tk|tk.|টাকা
LKR රු|රු.
BTN Nu.|Nu
MNT ₮|төг
KHR ៛|រៀល
LAK ₭|ກີບ
MMK Ks|ကျပ်
NGN ₦
GHS ₵|gh₵|gh¢
KES ksh|kshs|ksh.
UGX ush|ushs
TZS tsh|tshs
SOS Sh.So.
RWF FRw|RF
BIF FBu
DJF Fdj
GNF FG
CDF FC
MGA Ar
MWK MK
AOA Kz
MZN MT|MTn
SLE Le
STN Db
CVE Esc
ETB ብር
ERN ናቕፋ
IDR Rp|Rp.|RP|rp.
MYR RM
MVR Rf
MRU UM
VUV Vt
ZAR R
XPF cfp|F CFP
CHF sfr|sfr.|fr.|chf.|Fr
ISK ikr
CRC ₡
PYG ₲|Gs|Gs.
PAB B/.
HTG HTG|gourdes
AWG Afl.|Afl
VES Bs.S|Bs.D|Bs.F
JPY 円|yen|日圓|日元
CNY 人民币|人民幣|yuan|rmb|cn¥
AED د.إ|dhs|dhs.
SAR ر.س|ريال سعودي|⃁|SR
EGP e£|£e|ج.م|l.e.|LE
KWD د.ك|دينار كويتي|KD|K.D.
IQD ع.د|د.ع
LYD ل.د
JOD د.أ|د.ا|JD
MAD د.م|د.م.
OMR ر.ع|ر.ع.
LBP ل.ل|L.L.
SDG ج.س
QAR ر.ق|QR
BHD د.ب|BD
TND د.ت|DT
DZD د.ج|دج|DA
YER ر.ي
SYP ل.س
IRR ریال
`;

/** Signs that several currencies share; the first is meant where nothing tells. */
export const SHARED = `
$ USD CAD AUD NZD SGD HKD TWD MXN CLP ARS COP UYU NAD TTD BBD JMD BSD BZD GYD SRD FJD XCD BND LRD KYD BMD SBD DOP NIO CUP MOP TOP WST CVE
£ GBP EGP LBP SYP GIP FKP SHP SDG SSP
¥ JPY CNY
￥ JPY CNY
元 CNY TWD HKD
圓 TWD HKD JPY
圆 CNY
kr SEK NOK DKK ISK
kr. DKK SEK NOK ISK
:- SEK NOK DKK
р. RUB BYN
руб RUB BYN
руб. RUB BYN
rs INR PKR LKR NPR MUR SCR
rs. INR PKR LKR NPR MUR SCR
₨ PKR INR LKR NPR MUR SCR
dh MAD AED
dhs. AED MAD
درهم AED MAD
دينار KWD BHD JOD IQD TND DZD LYD
ريال SAR QAR OMR YER
جنيه EGP SDG
fcfa XOF XAF
cfa XOF XAF
f cfa XOF XAF
bs BOB VES
bs. BOB VES
LD LRD LYD
br BYN ETB
C$ CAD NIO
B$ BND BSD
ƒ AWG XCG ANG
`;

/** Letters that stand for a currency in some countries only: nothing where the shop's country is not one of theirs. */
export const LOCAL = `
K ZMW PGK MMK LAK
P BWP PHP
L HNL LSL MDL SZL ALL
Q GTQ
D GMD
G HTG
M LSL
E SZL
F XOF XAF XPF DJF GNF CDF BIF RWF CHF
SM TJS
sh KES TZS UGX SOS
shs KES TZS UGX SOS
/= KES TZS UGX
`;
