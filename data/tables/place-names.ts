/**
 * Made by `npm run data`; never edited by hand.
 * Source: own lists in data/build/place-names: names protected in the EU (eAmbrosia) or by their own country, and brands made in one country as their makers state; gathered from general knowledge, a judgement
 * Year: 2026
 * Unit: ISO 3166-1 alpha-2; kind ids; names as `titleKey` folds them, parted by |; tabs between
 * Licence: facts; the lists CC BY-SA 4.0
 */
export const appellationLines = `
IT	other-meat	prosciutto di parma|parma ham|parmaschinken|jambon de parme|san daniele|mortadella bologna|bresaola della valtellina|speck alto adige|sudtiroler speck|prosciutto toscano|finocchiona
IT	cheese	parmigiano reggiano|grana padano|gorgonzola|pecorino romano|pecorino toscano|pecorino sardo|asiago|taleggio|mozzarella di bufala campana|provolone valpadana|fontina|montasio|piave
IT	oils sauces-spices	aceto balsamico di modena|balsamic vinegar of modena|balsamico di modena|toscano igp|riviera ligure|pesto genovese
IT	staples	pasta di gragnano|riso di baraggia
IT	preserves	san marzano dell agro|pomodoro san marzano
IT	biscuits-cakes sugar-sweets	ricciarelli di siena|panforte di siena|cantuccini toscani|torrone di bagnara
FR	cheese	roquefort|comte|reblochon|camembert de normandie|brie de meaux|brie de melun|cantal|saint nectaire|morbier|beaufort|pont l eveque|livarot|epoisses|ossau iraty|bleu d auvergne|fourme d ambert|tomme de savoie
FR	other-meat	jambon de bayonne|bayonne ham|foie gras du perigord|saucisson de lyon
FR	sauces-spices oils	piment d espelette|sel de guerande|fleur de sel de guerande|moutarde de bourgogne|huile d olive de provence|huile d olive de nyons
FR	nuts staples butter	noix de grenoble|noix du perigord|lentilles vertes du puy|lentille verte du puy|riz de camargue|beurre d isigny|beurre charentes poitou
FR	sugar-sweets biscuits-cakes	calissons d aix|nougat de montelimar|bergamote de nancy
ES	other-meat	jamon iberico|jamon iberico|jamon de teruel|jamon de huelva|jabugo|sobrasada de mallorca|cecina de leon|guijuelo
ES	cheese	queso manchego|manchego|mahon menorca|idiazabal|cabrales|queso tetilla|torta del casar
ES	sauces-spices oils nuts sugar-sweets	pimenton de la vera|azafran de la mancha|siurana|priego de cordoba|sierra de cazorla|vinagre de jerez|sherry vinegar|turron de jijona|turron de alicante|jijona y turron
PT	cheese other-meat butter	queijo serra da estrela|queijo sao jorge|queijo de azeitao|presunto de barrancos|alheira de mirandela
GB	cheese	stilton|west country farmhouse cheddar|single gloucester|swaledale cheese
GB	beef-lamb other-meat fish ready-meal milk-yoghurt	welsh lamb|welsh beef|scotch beef|scotch lamb|scottish farmed salmon|scottish salmon|arbroath smokies|melton mowbray pork pie|cornish pasty|cornish pasties|cornish clotted cream|cumberland sausage
IE	beef-lamb	connemara hill lamb|irish grass fed beef
DE	other-meat	schwarzwalder schinken|black forest ham|nurnberger rostbratwurst|nurnberger rostbratwurste|thuringer rostbratwurst|ammerlander schinken
DE	biscuits-cakes sugar-sweets	nurnberger lebkuchen|dresdner stollen|dresdner christstollen|aachener printen|lubecker marzipan
DE	cheese preserves	allgauer bergkase|allgauer emmentaler|spreewalder gurken|odenwalder fruhstuckskase
AT	other-meat cheese oils	tiroler speck|vorarlberger bergkase|tiroler bergkase|steirisches kurbiskernol|styrian pumpkin seed oil
CH	cheese other-meat	tete de moine|sbrinz|appenzeller|emmentaler aop|gruyere aop|raclette du valais|bundnerfleisch|vacherin fribourgeois
NL	cheese	gouda holland|edam holland|noord hollandse gouda|boerenkaas
BE	other-meat	jambon d ardenne|ardennenham
GR	cheese	feta|graviera|kefalograviera|metsovone
GR	preserves oils sugar-sweets sugar-honey	kalamata olives|kalamata olive oil|elia kalamatas|sitia lasithi|mastiha chios|chios mastic|krokos kozanis
CY	cheese	halloumi|hellim
HU	other-meat sauces-spices	szegedi szalami|budapesti teliszalami|szegedi paprika|kalocsai paprika
PL	cheese other-meat biscuits-cakes	oscypek|kiełbasa lisiecka|rogal swietomarcinski|torunski piernik
DK	cheese	danablu|esrom|havarti
SE	cheese fish	svecia|kalix lojrom
HR	other-meat cheese	dalmatinski prsut|istarski prsut|drniski prsut|paski sir
SI	other-meat	kranjska klobasa|kraski prsut
TR	biscuits-cakes	antep baklavası|gaziantep baklavası|antep baklava
IN	coffee-tea-dry coffee-instant	darjeeling|assam tea|assam tee|nilgiri
IN PK	staples	basmati
LK	coffee-tea-dry coffee-instant sauces-spices	ceylon tea|ceylon tee|ceylontee|the de ceylan|ceylon cinnamon|ceylon zimt
CN	coffee-tea-dry	longjing|lung ching|pu erh|pu erh|puerh|lapsang souchong|tieguanyin|tie guan yin|keemun|龙井|普洱|铁观音
CN	oils sauces-spices	pixian doubanjiang|zhenjiang vinegar|chinkiang vinegar|郫县豆瓣|镇江香醋
JP	coffee-tea-dry beef-lamb	uji matcha|宇治抹茶|宇治茶|kobe beef|神戸牛
TH	staples	thai hom mali|hom mali
VN	sauces-spices	phu quoc|phu quoc fish sauce
NZ	sugar-honey	manuka honey|manukahonig|manuka honig|miel de manuka|miele di manuka|miel de manuka
ZA	coffee-tea-dry soda-juice	rooibos|rooibosch
US	staples preserves	vidalia onion|idaho potato
MG	sauces-spices	madagascar vanilla|vanille de madagascar|vanille bourbon|bourbon vanille|bourbon vanille
CO	coffee-tea-dry coffee-instant	cafe de colombia
JM	coffee-tea-dry	jamaica blue mountain|blue mountain coffee
FR	wine	champagne|bordeaux|bourgogne|burgundy|beaujolais|chablis|sancerre|chateauneuf du pape|cotes du rhone|cotes du rhone|saint emilion|pomerol|medoc|pauillac|sauternes|cremant de loire|cremant d alsace|cremant|cotes de provence|pouilly fume|pays d oc|muscadet|minervois|languedoc|gigondas|margaux|saint julien
FR	spirits	cognac|armagnac|calvados|pastis de marseille|chartreuse|rhum agricole martinique
IT	wine	chianti|barolo|barbaresco|brunello di montalcino|prosecco|amarone|valpolicella|lambrusco|asti spumante|moscato d asti|montepulciano d abruzzo|primitivo di manduria|soave|franciacorta|nero d avola|bardolino|gavi|vermentino di sardegna|salice salentino|lugana|marsala|bolgheri
IT	spirits	grappa|limoncello di sorrento
ES	wine	rioja|ribera del duero|rueda|cava|jerez|sherry|priorat|rias baixas|rias baixas|navarra|jumilla|penedes|valdepenas|malaga
ES	spirits	brandy de jerez|pacharan navarro|orujo de galicia
PT	wine	vinho do porto|port wine|portwein|porto tawny|tawny port|ruby port|vintage port|vinho verde|douro|alentejo|madeira wine|vinho da madeira|vinho madeira|dao|bairrada
DE	wine	rheingau|rheinhessen|mosel|pfalzer|nahe riesling|wurttemberger
DE	beer spirits	bayerisches bier|bavarian beer|munchner bier|kolsch|oktoberfestbier|schwarzwalder kirschwasser|munsterlander korn
AT	wine spirits	wachau|kamptal|kremstal|burgenland|neusiedlersee|inlander rum|inlanderrum
HU	wine spirits	tokaji|tokajer|tokay|egri bikaver|villanyi|palinka
GR	wine spirits	retsina|nemea|santorini|ouzo|tsipouro
CY	wine	commandaria
GE	wine	kindzmarauli|khvanchkara|tsinandali|mukuzani|saperavi
LB	wine	bekaa valley|vallee de la bekaa
CH	wine	fendant du valais|dole du valais
US	wine	napa valley|sonoma|paso robles|willamette valley|lodi zinfandel|finger lakes
US	spirits	bourbon|tennessee whiskey|kentucky straight
AR	wine	mendoza|valle de uco|uco valley
CL	wine	maipo|colchagua|casablanca valley|maule|aconcagua
AU	wine	barossa|mclaren vale|hunter valley|margaret river|coonawarra|yarra valley
NZ	wine	marlborough|hawke s bay|central otago
ZA	wine	stellenbosch|paarl|franschhoek|swartland|western cape
GB	spirits	scotch|scottish whisky|islay|speyside|plymouth gin|highland single malt
GB	beer	kentish ale|rutland bitter
IE	spirits	irish whiskey|irish whisky|irish cream|irish poteen
CA	spirits wine	canadian whisky|canadian rye|niagara peninsula|niagara icewine
JP	spirits wine	japanese whisky|awamori|nihonshu|junmai|daiginjo|シャハニースウイスキー|純米|大吟醸
CN	spirits wine	moutai|maotai|茅台|五粮液|shaoxing wine|绍兴黄酒
KR	spirits	andong soju|안동소주
MX	spirits	tequila|mezcal
BR	spirits	cachaca|cachaca
PE CL	spirits	pisco
CU	spirits	ron cubano|cuban rum
JM	spirits	jamaica rum|jamaican rum
SE	spirits	svensk vodka|swedish vodka
FI	spirits	finnish vodka|vodka of finland
PL	spirits	polish vodka|polska wodka
NL BE	spirits	jenever|genever
BE	beer	lambic|gueuze|geuze|trappist westmalle|vlaams oud bruin
CZ	beer	budejovicke pivo|budweiser budvar|plzenske pivo|ceske pivo
DE	cutlery kitchenware hand-tools personal-care-appliances	solingen
DE	ceramics kitchenware candles-decor	meissener porzellan|meissen porcelain|meissen porzellan
DE	clock candles-decor toys wooden-goods	schwarzwalder kuckucksuhr|black forest cuckoo clock|erzgebirge|original erzgebirgische volkskunst
IT	glassware lighting jewellery candles-decor mirror	murano|vetro di murano|muranoglas|murano glass|verre de murano
IT	ceramics kitchenware candles-decor	ceramica di faenza|ceramiche di faenza|vietri sul mare|deruta
FR	ceramics kitchenware candles-decor	porcelaine de limoges|limoges porcelain|limoges
FR	home-textiles curtain fabrics	linge basque|tapisserie d aubusson|dentelle de calais
GB	clothing suit-jacket jacket coat skirt trousers hat scarf bags fabrics wallet home-textiles	harris tweed
GB	ceramics kitchenware candles-decor	made in stoke|stoke on trent|staffordshire bone china
IE	clothing jumper cardigan scarf hat	donegal tweed handwoven|inis meain
CH	watches	swiss made|suisse fabrique|schweizer uhrwerk aus der schweiz
CZ	glassware lighting jewellery candles-decor	bohemia crystal|bohemian crystal|cesky kristal|bohmisches kristall|cristal de boheme
PL	ceramics kitchenware candles-decor	bolesławiec|bunzlauer keramik|polish pottery
PT	ceramics kitchenware candles-decor	bordallo pinheiro|louca de alcobaca
HU	ceramics kitchenware candles-decor	herend porcelain|herendi|zsolnay
RU	ceramics kitchenware candles-decor scarf home-textiles toys	gzhel|гжель|хохлома|khokhloma|павлово посадскии|павлопосадскии|оренбургскии|дымковская
TR	ceramics kitchenware candles-decor	iznik cini|kutahya cini|kutahya porselen
IN	clothing dress scarf fabrics home-textiles	banarasi|kanchipuram|kanjivaram|chanderi|pochampally|patola silk|kota doria
IN	sandals shoes	kolhapuri
IN	soap	mysore sandal
CN	ceramics kitchenware candles-decor	jingdezhen|景德镇|yixing|宜兴紫砂|紫砂壶|dehua|德化白瓷
JP	ceramics kitchenware candles-decor	arita|有田焼|hasami|波佐見焼|美濃焼|kutani|九谷焼|tokoname|常滑焼|信楽焼|備前焼
JP	cutlery kitchenware hand-tools personal-care-appliances	堺打刃物|sakai knife|sakai takayuki|seki japan|関の刃物
JP	towel	imabari|今治
JP	pans kitchenware	nambu tekki|nanbu tekki|南部鉄器
JP	jeans fabrics jacket	kojima denim|okayama denim|児島|岡山テニム
KR	ceramics kitchenware candles-decor	이천도자기|icheon ceramic
EC	hat	montecristi|panama hat|panamahut|sombrero de paja toquilla|chapeau panama
MX	ceramics kitchenware candles-decor	talavera de puebla
MA	cosmetics hair-body-care oils	huile d argan du maroc|moroccan argan oil
IL JO	cosmetics soap hair-body-care	dead sea mineral|dead sea mud|totes meer salz
FR	perfume cosmetics	parfum de grasse
`.trim();
export const oneCountryBrandLines = `
US	spirits	jack daniel s|jim beam|maker s mark|wild turkey|buffalo trace|four roses|woodford reserve
GB	spirits	johnnie walker|glenfiddich|glenlivet|macallan|laphroaig|lagavulin|talisker|chivas regal|ardbeg|famous grouse|bushmills
IE	spirits	jameson|tullamore|baileys
FR	spirits	hennessy|remy martin|remy martin|courvoisier|martell|cointreau|grand marnier|grey goose
DE	spirits	jagermeister|monkey 47
SE	spirits	absolut vodka
IT	spirits	campari bitter|aperol|disaronno
CU	spirits	havana club
FR	wine	moet|veuve clicquot|dom perignon|taittinger|pommery
FR	water	evian|volvic|vittel|perrier|contrex
IT	water	san pellegrino|s pellegrino|acqua panna
FJ	water	fiji water
DE	water	gerolsteiner
US	sauces-spices	tabasco
FR	cutlery hand-tools	opinel
FR	pans	le creuset gusseisen|le creuset cast iron|le creuset fonte|mauviel|staub cocotte|de buyer
FR	glassware ceramics	duralex|emile henry
US	pans	lodge cast iron
CH	cutlery hand-tools	victorinox
JP	cutlery	global g|kai shun
US	hand-tools	leatherman
US	candles-decor kitchenware	zippo
GB	bicycles	brompton
DE	office-supplies	lamy
CH	office-supplies	caran d ache
CH	watches	rolex|omega speedmaster|omega seamaster|patek philippe|audemars piguet|tudor black bay
DE	watches	a lange sohne|nomos glashutte
DK	ceramics	royal copenhagen handmade
FI	glassware	iittala aalto
JP	spirits	yamazaki|hibiki|hakushu|nikka|suntory toki|roku gin
GB	spirits	hendrick s|tanqueray|bombay sapphire|balvenie|dalmore|highland park|bruichladdich|oban|glenmorangie|dewar s|ballantine s|sipsmith
IE	spirits	redbreast|teeling|powers gold|green spot
FR	spirits	pastis 51|ricard|chartreuse|benedictine
IT	spirits	fernet branca|averna|amaro montenegro|cynar
NL	spirits	ketel one|bols genever|nolet s
MX	spirits	patron|don julio|casamigos|jose cuervo|herradura|1800 tequila|olmeca
ES	wine	freixenet|codorniu|marques de riscal|vega sicilia|campo viejo|torres sangre de toro
FR	wine	bollinger|krug|ruinart|laurent perrier|louis roederer|pol roger|nicolas feuillatte|whispering angel|mouton cadet
NZ	wine	cloudy bay|oyster bay|villa maria|brancott
AU	wine	penfolds|yellow tail|jacob s creek|wolf blass
CL	wine	casillero del diablo|concha y toro|cono sur
US	wine	barefoot|robert mondavi|josh cellars|caymus
IT	wine	mionetto|santa margherita|antinori|zonin
BE	beer	duvel|chimay|westmalle|orval|la chouffe|delirium tremens|leffe
CZ	beer	pilsner urquell|budweiser budvar|kozel
DE	beer	weihenstephan|erdinger|paulaner|augustiner|krombacher|bitburger|warsteiner|schneider weisse
MX	beer	modelo especial|pacifico
IE	beer	guinness
IT	staples	de cecco|rummo|garofalo|la molisana|voiello|divella
IT	coffee-tea-dry	lavazza|illy|kimbo|pellini|vergnano
CH	coffee-tea-dry	nespresso
LK	coffee-tea-dry	dilmah
GB	coffee-tea-dry	yorkshire tea|pg tips|tetley
DE	chocolate	ritter sport|rausch
BE	chocolate	guylian|neuhaus|cote d or|tony s chocolonely
IT	chocolate	baci perugina|venchi|caffarel
CH	chocolate	laderach|cailler|ragusa
FR	chocolate	valrhona
AT	biscuits-cakes	manner wafer|manner neapolitaner|manner schnitten
GB	biscuits-cakes	walkers shortbread|mcvitie s
AU	biscuits-cakes	tim tam
IT	biscuits-cakes	mulino bianco
FR	biscuits-cakes preserves	bonne maman|st michel
IT	preserves sauces-spices	mutti|cirio|sacla
AT	preserves	darbo|d arbo
GB	preserves	tiptree|wilkin sons
GB	sauces-spices	lea perrins|marmite
FR	sauces-spices	maille
US	sauces-spices	huy fong
AU	sauces-spices other-food	vegemite
CY GR	cheese	pittas halloumi|dodoni|epiros
FR	cheese	boursin|saint agur|caprice des dieux
DE	pet-food	josera|happy dog|bosch tiernahrung|rinti|animonda
CZ	pet-food	carnilove|brit care|brit premium
NZ	pet-food	ziwi|ziwipeak|k9 natural
GB	pet-food	canagan|burns original
FR	cosmetics hair-body-care	la roche posay|avene|vichy|bioderma|caudalie|nuxe|clarins|uriage|klorane|embryolisse|sisley paris|l occitane|svr|mustela
FR	perfume	chanel|dior|guerlain|hermes|lancome|yves saint laurent|givenchy|creed
IT	perfume	acqua di parma
DE	cosmetics hair-body-care	dr hauschka|lavera|sebamed|kneipp|speick|annemarie borlind|sante naturkosmetik|logona
KR	cosmetics	cosrx|laneige|innisfree|missha|sulwhasoo|etude house|beauty of joseon|some by mi|anua|dr jart
JP	cosmetics	sk ii|hada labo|dhc deep cleansing|tatcha|kose sekkisei|anessa
CA	cosmetics	the ordinary
AU	cosmetics hair-body-care	aesop
US	cosmetics hair-body-care soap	burt s bees|dr bronner s
IL	cosmetics hair-body-care	ahava|moroccanoil
IT	hair-body-care	marvis|proraso|davines|borotalco
FR	soap	marius fabre|compagnie de provence|roger gallet|le petit marseillais
PT	soap	claus porto|ach brito|castelbel
DE	cleaning	frosch|dr beckmann|sodasan
FR	candle candles-decor	diptyque|cire trudon|durance
DE	cutlery hand-tools	wusthof|gude|windmuhlenmesser|robert herder
JP	cutlery	tojiro|miyabi|masahiro|sakai takayuki|yaxell
FR	cutlery	sabatier k|laguiole en aubrac|forge de laguiole|perceval
SE	cutlery hand-tools	morakniv|mora of sweden
US	cutlery hand-tools	benchmade|cutco|estwing
BE	pans	demeyere
SE	pans	skeppshult|ronneby bruk
DE	pans	woll|turk eisenpfanne|turk pfanne
AT	pans	riess
CH	pans	kuhn rikon duromatic|swiss diamond
US	pans	all clad d3|all clad d5|smithey|finex|field company
CN	pans	hexclad|caraway cookware
DE	glassware	zwiesel|schott zwiesel|spiegelau|nachtmann|eisch
SE	glassware	orrefors|kosta boda
FR	glassware	baccarat|lalique|daum|saint louis|le parfait
IT	glassware	bormioli rocco|rcr cristalleria
DE	ceramics	meissen|kpm berlin|furstenberg|nymphenburg|arzberg|friesland porzellan
HU	ceramics	herend|zsolnay
FR	ceramics	bernardaud|revol|gien|appolia
GB	ceramics	emma bridgewater|burleigh
PT	ceramics	bordallo pinheiro|vista alegre|costa nova
US	ceramics	fiesta dinnerware|fiestaware|heath ceramics
CN	flask	hydro flask|owala|chilly s|yeti rambler|frank green|takeya
US	flask	nalgene
IT	cookers fridges	smeg|bertazzoni|ilve|la germania
FR	cookers	lacanche|la cornue
GB	cookers	rangemaster|everhot
CH	cookers dishwashers washing-machines	v zug
SI	washing-machines dishwashers	asko
US	washing-machines cookers fridges	speed queen|sub zero
NL	coffee-machine	moccamaster|technivorm
IT	coffee-machine	rancilio|la marzocco|la pavoni|lelit|rocket espresso|bezzera
US	small-appliances	kitchenaid artisan|vitamix
SE	small-appliances	ankarsrum
GB	small-appliances	dualit classic|dualit newgen
DE	vacuum-cleaner	sebo
GB	vacuum-cleaner	numatic henry|henry hoover|hetty hoover
DE	hand-tools	knipex|gedore|stabila|helko
CZ	hand-tools	wera
CH	hand-tools	felco|pb swiss tools
SE	hand-tools	gransfors
JP	hand-tools	silky zubat|silky gomboy|niwaki
DE	power-tools	mafell|fein multimaster
MX	barbecue	big green egg
CN	barbecue	kamado joe|traeger
DE	cameras camera-accessories optics	leica m11|leica m10|leica q3|leica q2|leica sl|zeiss victory|novoflex
AT	optics	swarovski optik|swarovski nl pure|swarovski el
PT	optics	leica noctivid|leica trinovid|leica ultravid
JP	cameras camera-accessories	sigma art|eos r5|eos r6|eos r3
CN	cameras	dji|insta360
IT	camera-accessories	manfrotto|gitzo
NL	cameras camera-accessories	polaroid i type|polaroid 600 film
DE	headphones	beyerdynamic
US	headphones	grado|audeze
FI	speaker	genelec
GB	speaker	harbeth|linn majik|naim mu so
FR	speaker	devialet
DE	tv-projector	loewe
GB	desktop components	raspberry pi
TW	laptop	framework laptop
CN	console	playstation 5|ps5|steam deck
CN	smartphone	fairphone|huawei
CN	lighting	ledlenser
US	lighting	maglite
US	instruments	fender american|gibson les paul|gibson sg|martin d 28|martin d 18|rickenbacker|zildjian|music man stingray
MX	instruments	fender player|fender vintera
DE	instruments	hohner marine band|hohner special 20
CH	instruments	paiste
TR	instruments	meinl byzance|istanbul agop|istanbul mehmet
AT	instruments	bosendorfer
IT	instruments	fazioli
DE	office-supplies	montblanc|kaweco|pelikan souveran|faber castell polychromos|faber castell 9000|staedtler mars lumograph|schmincke
FR	stationery office-supplies	rhodia|clairefontaine|sennelier|exacompta
JP	office-supplies stationery	blackwing|midori md|hobonichi
CH	watches	omega|tissot|longines|breitling|iwc|tag heuer|oris|hublot|rado|hamilton khaki|swatch|jaeger lecoultre|cartier tank|cartier santos|panerai|zenith|tudor|blancpain|mido|certina|frederique constant|mondaine
DE	watches	glashutte original|muhle glashutte|sinn spezialuhren|stowa|laco|junghans
JP	watches	grand seiko
IT	sunglasses glasses	persol
DE	sunglasses glasses	mykita|ic berlin|ic berlin
DK	glasses sunglasses	lindberg
AT	glasses sunglasses	silhouette
FR	sunglasses	vuarnet
US	sunglasses	randolph engineering|american optical
DE	sandals shoes	birkenstock
BR	sandals	havaianas|ipanema
BR	trainers	veja
SK	trainers	novesta
GB	boots shoes	church s|crockett jones|tricker s|edward green|solovair|joseph cheaney|loake 1880
US	boots shoes	red wing|alden|thorogood|nick s boots|white s boots
FR	boots shoes	paraboot|j m weston
AU	boots	r m williams|r m williams
ES	sandals shoes	castaner|toni pons|carmina shoemaker
DE	t-shirt polo-shirt clothing hoodie pyjamas underwear	trigema|merz b schwanen
FR	jumper t-shirt	saint james
CH	underwear t-shirt	zimmerli
US	socks	darn tough
CA	down-jacket coat jacket	canada goose
GB	jacket coat	barbour beaufort|barbour bedale|barbour ashby|barbour border
GB	scarf jumper	johnstons of elgin|begg x co
LT	jumper	devold
CA	jeans	naked famous
JP	jeans	momotaro|samurai jeans|iron heart|pure blue japan|japan blue
AU	hat	akubra
IT	hat	borsalino
FR	hat	laulhere
US	blanket	pendleton|faribault
FR	leather-bag wallet bags	hermes|goyard
IT	leather-bag wallet bags	gucci|fendi|prada|bottega veneta|ferragamo
DE	backpack bags	ortlieb
VN	backpack bags	osprey|deuter|peak design|fjallraven kanken
US	backpack bags	tom bihn
NL	wallet	secrid
DE	armchair chair	thonet
CH	shelving wood-furniture office-furniture other-furniture	usm haller
DK	chair armchair	carl hansen|pp møbler|fredericia furniture
FI	chair wood-furniture	artek
IT	sofas armchair chair wood-furniture	cassina|b b italia|poltrona frau|flexform|minotti|kartell
FR	sofas armchair	ligne roset
FR	garden-furniture	fermob|grosfillex
IT	garden-furniture	nardi
NO	armchair sofas	ekornes|stressless
SE	bed mattresses	hastens
GB	mattresses	vispring|hypnos
SE	shelving	string furniture|string pocket|string system
DK	shelving	montana furniture
GB	shelving	vitsoe
AT	wood-furniture bed	team 7
IT	lighting	artemide|flos|foscarini|luceplan
DE	lighting	occhio|ingo maurer
DK	lighting	le klint
FI	lighting	secto design
FI	towel blanket home-textiles	lapuan kankurit
FR	home-textiles towel	garnier thiebaut|le jacquard francais
PT	towel	abyss habidecor|abyss habidecor
IT	bed-linen towel	frette
AT	towel	vossen
DE	towel	cawo
AT	blanket	david fussenegger|steiner 1888
DE	blanket	ibena|biederlack
DE	toys	bruder|grimm s|ostheimer
FR	toys	smoby|ecoiffier
TH	toys	plantoys|plan toys
US	toys	green toys
MA	toys	kapla
IT	toys board-game	clementoni|quercetti
GB	toys board-game	warhammer|citadel miniatures
JP	toys	gunpla|bandai hg|bandai mg
GB	bicycle-parts	brooks b17|brooks england|brooks cambium
DE	bicycle-parts	continental grand prix|sks germany|magura
TW	bicycle-parts	lezyne
DE	e-bike	riese muller|riese muller
NL	bicycles e-bike	gazelle
`.trim();
/** Filled in the package only: src/model/late-tables.ts. */
export const lateTexts: { fill?: (texts: Record<string, string>) => void } = {};
