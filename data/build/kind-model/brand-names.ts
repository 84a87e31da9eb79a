import type { CategoryWords } from '../category-words/words';

/**
 * Brands and lines of products by what they mostly sell, for titles that name no kind of thing ("QuietComfort Ultra").
 * Widely known facts about well-known names; which category a name mostly stands for is our own judgement (2026).
 */
export const brandNames: CategoryWords = {
  clothing:
    'levis,wrangler,zara,h&m,hm,uniqlo,mango,esprit,tom tailor,s oliver,c&a,primark,banana republic,abercrombie,hollister,ralph lauren,lacoste,tommy hilfiger,calvin klein,hugo boss,jack & jones,vero moda,selected homme,pull & bear,bershka,stradivarius,massimo dutti,desigual,superdry,carhartt,dickies,patagonia,the north face,jack wolfskin,fjallraven,columbia sportswear,helly hansen,arcteryx,mammut,vaude,icebreaker,odlo,gore wear,triumph,intimissimi,calzedonia,falke,petit bateau,vertbaudet,boden,asos,shein,patrizia pepe,barbour,burberry,moncler,canada goose,napapijri,diesel,g star,pepe jeans,under armour,gymshark,lululemon,everlane,reformation,oysho,benetton,armedangels,hessnatur',
  shoes:
    'nike,adidas,puma,reebok,new balance,asics,converse,vans,dr martens,birkenstock,clarks,ecco,geox,skechers,crocs,timberland,ugg,salomon,merrell,hoka,brooks running,saucony,mizuno,rieker,tamaris,gabor,camper,veja,on running,lowa,meindl,hanwag,havaianas,keds,fila,k swiss,superga,josef seibel,legero,fitflop,dc shoes,etnies,air max,air force,stan smith,air jordan,giesswein,haflinger',
  bags: 'samsonite,eastpak,herschel,kipling,rimowa,american tourister,delsey,longchamp,michael kors,deuter,osprey,tatonka,satch,ergobag,mcneill,jansport,tumi,kanken,freitag,secrid,fossil wallet,furla,liebeskind',
  jewellery: 'pandora,swarovski,thomas sabo,tiffany,cartier,bulgari,chopard,bering jewelry,ti sento,brosway',
  watches:
    'rolex,omega seamaster,seiko,citizen eco drive,casio g shock,g shock,tissot,swatch,breitling,tag heuer,longines,hamilton khaki,daniel wellington,fossil,festina,garmin fenix,apple watch,galaxy watch,fitbit,amazfit,withings scanwatch,junghans,orient watch,invicta,timex',
  glasses:
    'ray ban,oakley,persol,carrera eyewear,polaroid sunglasses,maui jim,mister spex,acuvue,dailies,biofinity',
  computers:
    'macbook,imac,mac mini,ipad,thinkpad,ideapad,yoga slim,vivobook,zenbook,inspiron,xps 13,latitude,elitebook,probook,surface pro,surface laptop,chromebook,galaxy tab,kindle,kobo,tolino,raspberry pi,swift go,predator helios,rog strix,rog zephyrus,tuf gaming,alienware,lifebook,matebook,mediapad,lenovo,acer,asus,dell,medion,fire hd,onyx boox,pocketbook',
  phones:
    'iphone,galaxy s,galaxy a,galaxy z,pixel 7,pixel 8,pixel 9,redmi,redmi note,poco,xiaomi,oneplus,oppo,realme,motorola,moto g,nokia,fairphone,xperia,huawei p,gigaset,doro,emporia,nothing phone,wiko',
  'computer-accessories':
    'logitech,epson,canon pixma,officejet,laserjet,deskjet,envy photo,ecotank,kyocera,lexmark,wacom,razer,steelseries,corsair,hyperx,dualsense,xbox controller,benq,eizo,ultrasharp,odyssey g,viewsonic,iiyama,keychron,cherry mx,roccat,trust gaming,elgato,huion,xp pen,xerox,oki,aoc,philips monitor',
  storage:
    'sandisk,western digital,wd red,wd black,seagate,crucial,kingston,samsung evo,synology,qnap,lacie,toshiba canvio,transcend,lexar,intenso,ironwolf,barracuda',
  'tv-audio':
    'bose,sonos,sennheiser,jbl,beats,airpods,galaxy buds,earpods,quietcomfort,bang & olufsen,beyerdynamic,akg,shure,rode,marshall acton,bravia,roku,chromecast,fire tv,apple tv,homepod,echo dot,google nest mini,harman kardon,denon,yamaha rx,marantz,onkyo,pioneer dj,teufel,kef,klipsch,technics,audio technica,pro ject,cambridge audio,jabra,soundcore,ultimate ears,playstation,xbox,nintendo switch,nintendo,steam deck,ps5,ps4,meta quest,oculus,hisense,tcl,loewe,metz,grundig,lg oled,qled,neo qled,tonies,toniebox,tannoy,focusrite',
  cameras:
    'gopro,insta360,dji,mavic,fujifilm,fujifilm x,instax,nikon,nikon z,canon eos,eos r,lumix,sony alpha,leica,hasselblad,olympus om,pentax,manfrotto,gitzo,joby,godox,polaroid now,rollei,osmo pocket,ricoh gr',
  optics:
    'swarovski optik,zeiss victory,zeiss,celestron,bresser,bushnell,vortex optics,steiner,nikkor,sigma art,tamron,samyang,eschenbach,sky watcher',
  'smart-home':
    'ring doorbell,arlo,eufy security,netatmo,nest protect,abus secvest,tado,bosch smart home,aqara,reolink,blink outdoor,hikvision,tapo,shelly,homematic,fibaro,somfy,honeywell home,ei electronics',
  networking:
    'fritz box,fritzbox,avm fritz,tp link,netgear,ubiquiti,unifi,linksys,d link,mikrotik,devolo,eero,deco mesh,orbi,zyxel,midland,baofeng,cisco',
  navigation:
    'garmin edge,garmin zumo,tomtom,airtag,tile tracker,wahoo elemnt,garmin drive,garmin gpsmap,smarttag,tractive',
  components:
    'geforce,radeon,ryzen,intel core,rtx 4070,rtx 4090,rtx 3060,noctua,be quiet,nzxt,msi mag,gigabyte aorus,asrock,fractal design,arduino,cooler master,kingston fury,corsair vengeance,thermaltake,seasonic',
  batteries: 'duracell,energizer,varta,panasonic eneloop,eneloop,gp batteries,rayovac',
  'power-banks': 'anker powercore,powercore,ecoflow,jackery,bluetti,goal zero,xtar',
  'cables-chargers':
    'belkin,ugreen,anker,hama,magsafe,wallbox,baseus,goobay,delock,brennenstuhl,startech,roline,inakustik,audioquest',
  'small-appliances':
    'dyson,roomba,roborock,ecovacs,deebot,dreame,eufy,bissell,miele,vorwerk,thermomix,kitchenaid,kenwood,bosch mum,braun,philips,oral b,sonicare,remington,babyliss,ghd,rowenta,tefal,moulinex,krups,delonghi,nespresso,dolce gusto,senseo,jura,melitta,saeco,gaggia,breville,smeg,russell hobbs,instant pot,airfryer,vitamix,nutribullet,magimix,cuisinart,severin,wmf,cosori,bialetti,aeropress,sodastream,aarke,karcher,kaercher,tineco,irobot,philips lumea,panasonic,rommelsbacher,unold,kenmore,black & decker dustbuster,solac,ariete,cecotec,polti,ufesa,imetec,waterpik,foreo,wahl,moser',
  cookers: 'neff,weber,traeger,big green egg,ooni,falmec,elica,campingaz',
  fridges: 'liebherr,sub zero,dometic',
  'washing-machines': 'speed queen,bauknecht wm,miele w1,miele t1,candy rapido',
  sofas: 'stressless,natuzzi,rolf benz,poltronesofa,joybird,la z boy,himolla',
  'office-furniture':
    'herman miller,steelcase,flexispot,secretlab,vitra,humanscale,haworth,noblechairs,interstuhl',
  'other-furniture':
    'fermob,lafuma,kettler,hartman,tripp trapp,stokke,fatboy,keter,emu garden,magis,kartell,hay furniture',
  shelving: 'kallax,string furniture,usm haller,elfa',
  mattresses:
    'tempur,emma matratze,casper,simba,purple mattress,sealy,silentnight,dormeo,bett1,saatva,luxaflex,velux',
  lighting:
    'louis poulsen,flos,artemide,foscarini,anglepoise,philips hue,hue go,nanoleaf,maglite,petzl,led lenser,ledlenser,eglo,paulmann,govee,tom dixon,slv,trio leuchten',
  'light-bulbs': 'osram,sylvania,megaman,ikea tradfri',
  'home-textiles':
    'schlafgut,estella,essenza,marimekko,desiree,brinkhaus,betten rid,paradies,traumina,joop bettwasche',
  'textile-goods':
    'vango,msr,big agnes,hilleberg,quechua,outwell,easy camp,therm a rest,hammock ticket to the moon',
  kitchenware:
    'le creuset,staub,zwilling,wusthof,fissler,silit,lodge,all clad,victorinox,opinel,leatherman,global knives,kai shun,microplane,oxo,joseph joseph,brabantia,thermos,hydro flask,yeti,klean kanteen,chillys,sigg,emsa,rosle,woll,berndes,demeyere,sabatier,de buyer,scanpan,guzzini,alessi,lagostina,bergner',
  ceramics:
    'villeroy & boch,rosenthal,royal copenhagen,wedgwood,meissen,denby,thun,portmeirion,emma bridgewater,seltmann,kahla,dibbern,bitossi,iittala,arabia finland,royal doulton,asa selection,churchill china,geberit,duravit',
  glassware:
    'riedel,bormioli,spiegelau,schott zwiesel,waterford,luminarc,duralex,nachtmann,baccarat,lalique,kilner,ball mason',
  'plastic-goods':
    'tupperware,rotho,curver,lock & lock,koziol,sistema,rubbermaid,really useful,mepal,hunersdorff',
  'candles-decor':
    'yankee candle,diptyque,woodwick,bath & body works candle,zippo,kaemingk,jo malone candle,vileda,swiffer,leifheit,fiskars broom,price candles',
  'hand-tools':
    'wera,wiha,knipex,hazet,gedore,stahlwille,bahco,fiskars,gardena classic,stanley fatmax,proxxon,irwin,felco,silky saw,stabila,kwb,gransfors',
  'power-tools':
    'makita,dewalt,milwaukee m18,milwaukee,metabo,festool,bosch professional,hilti,ryobi,einhell,parkside,dremel,worx,hikoki,black & decker,black decker,flex tools,evolution rage,stihl',
  'garden-machines':
    'husqvarna,automower,gardena,stiga,al ko,wolf garten,robomow,honda izy,segway navimow,cub cadet,toro,ego power,greenworks,flymo,snapper mower',
  hardware:
    'hafele,abus,yale,assa abloy,master lock,tesa powerstrips,fischer duopower,spax,hettich,blum,burg wachter,chubb,kryptonite',
  'taps-plumbing':
    'hansgrohe,grohe,kludi,ideal standard,moen,delta faucet,kohler,axor,roca,keuco,brita,franke,blanco',
  toys: 'lego,duplo,playmobil,barbie,hot wheels,fisher price,mattel,hasbro,nerf,ravensburger,schleich,steiff,haba,brio,carrera,marklin,maerklin,siku,bruder,vtech,chicco,kosmos,monopoly,pokemon,funko,funko pop,jellycat,melissa & doug,play doh,tamiya,revell,clementoni,hape,janod,djeco,smoby,sylvanian families,bburago,faller,magformers,goki,plus plus,rubik,bakugan,beyblade,paw patrol,yu gi oh,magic the gathering,warhammer,exit spiel',
  sports:
    'wilson,babolat,yonex,rossignol,fischer ski,salomon ski,k2,burton,speedo,rawlings,callaway,titleist,taylormade,ping golf,spalding,molten,everlast,donic,domyos,kettler sport,peloton,concept2,bowflex,theragun,blackroll,rollerblade,shimano fishing,daiwa,rapala,penn reel,thule,uvex,alpina,giro,poc helm,black diamond,edelrid,jobe,aqua lung,cressi,scubapro,brunton,manduka,liforme,trx,ccm,snow peak,primus,trangia,jetboil',
  bicycles:
    'specialized,cannondale,bianchi,brompton,ktm,gazelle,batavus,kalkhoff,riese & muller,woom,puky,sram,campagnolo,schwalbe,hamax,tern,bergamont,ghost kato,haibike,orbea,merida,vespa,niu,segway ninebot,ninebot,croozer,topeak,sks',
  instruments:
    'fender,gibson,ibanez,epiphone,yamaha pacifica,steinway,roland,korg,hohner,pearl drums,zildjian,ernie ball,daddario,nord stage,squier,takamine,boss katana,behringer,moog,arturia,casio privia,kawai,ludwig drums,sabian,thomann,harley benton,millenium drum',
  books:
    'penguin classics,dk verlag,lonely planet,michelin guide,reclam,duden,taschen,dumont,baedeker,marco polo reisefuhrer,harpercollins,bloomsbury',
  stationery:
    'moleskine,leuchtturm1917,leuchtturm,oxford notebook,rhodia,clairefontaine,filofax,post it,brunnen,avery zweckform,hamelin,field notes,paperblanks',
  'office-supplies':
    'faber castell,staedtler,stabilo,lamy,pilot frixion,frixion,montblanc,caran dache,copic,uhu,pritt,leitz,crayola,pelikan,edding,sharpie,bic cristal,uni posca,posca,winsor & newton,schneider pen,kaweco,pentel,rotring,molotow,waterman',
  cosmetics:
    'nivea,loreal,lancome,estee lauder,clinique,chanel no 5,dior sauvage,kerastase,maybelline,mac cosmetics,nyx,catrice,rituals,weleda,dr hauschka,lavera,la roche posay,vichy,avene,eucerin,cerave,bioderma,the ordinary,shiseido,garnier,pantene,head & shoulders,schwarzkopf,wella,olaplex,gillette,colgate,elmex,sensodyne,old spice,yves rocher,clarins,sisley,guerlain,hermes terre,paco rabanne,jean paul gaultier,armani code,acqua di gio,tom ford,jo malone,bobbi brown,benefit cosmetics,fenty,rimmel,revlon,kiehls,caudalie,nuxe,klorane,sebamed,neutrogena,aveeno,olay,aesop,lush,the body shop,loccitane,kiko milano,innisfree,laneige,cosrx,clearasil,mielle,burts bees,sol de janeiro,nailberry,essie,opi nail',
  cleaning:
    'persil,frosch,ecover,somat,cillit bang,domestos,sagrotan,febreze,lenor,perwoll,dettol,clorox,lysol,dr bronner,vanish,calgon,sonett,denkmit,mr proper,viss,seventh generation',
  'paper-hygiene':
    'pampers,huggies,zewa,kleenex,tampax,ob tampons,libero,lillydoo,cottonelle,charmin,tena,hakle,kotex,andrex,regina,scottex,bambo nature,babylove windeln',
  medicines:
    'aspirin,ibuprofen,bepanthen,doppelherz,orthomol,centrum,now foods,solgar,myprotein,optimum nutrition,nature made,abtei,voltaren,esn whey,foodspring,optimum whey,lamberts,holland barrett,multipower,isostar,gaviscon,nurofen,doliprane,floradix,swisse,blackmores',
  'medical-aids':
    'omron,beurer,medisana,hansaplast,compeed,bauerfeind,durex,braun thermoscan,medela,philips avent,nuk,accu chek,freestyle libre,sanitas,tommee tippee,dr brown,band aid,elastoplast,ottobock,oticon,billy boy,elvie',
  'coffee-tea':
    'lavazza,illy,segafredo,dallmayr,tchibo,jacobs kronung,melitta auslese,nescafe,starbucks,twinings,teekanne,yogi tea,lipton,kusmi,pukka,segafredo zanetti,mövenpick kaffee,kimbo,peets,folgers,davidoff cafe,tassimo,lor espresso,pg tips,yorkshire tea,ronnefeldt',
  sweets:
    'lindt,milka,ritter sport,toblerone,haribo,ferrero,kinder schokolade,nutella,cadbury,hersheys,snickers,m&m,m&ms,kitkat,oreo chocolate,tony chocolonely,tonys chocolonely,ghirardelli,godiva,mentos,tic tac,jelly belly,skittles,reeses,katjes,valrhona,neuhaus,leonidas,chupa chups,trolli,after eight',
  snacks:
    'pringles,lays,doritos,cheetos,funny frisch,chio,lorenz snack,ültje,seeberger,planters,blue diamond almonds,kettle chips,tyrrells,tostitos,ruffles,sun chips,skinnypop',
  'bakery-pasta':
    'barilla,de cecco,buitoni,leibniz,bahlsen,oreo,wasa,lotus biscoff,walkers shortbread,mcvities,pepperidge farm,belvita,rummo,garofalo,ritz crackers,lu petit,mulino bianco,loacker,tuc',
  seasonings:
    'heinz,hellmanns,maggi,knorr,kikkoman,tabasco,ostmann,mccormick,bertolli,filippo berio,thomy,sriracha,lee kum kee,maille,carapelli,monini,just spices,old bay,amora,develey',
  preserves:
    'bonne maman,del monte,bonduelle,mutti,schwartau,cirio,smuckers,st dalfour,hengstenberg,zuegg,zentis,hipp,gerber',
  'other-food':
    'kelloggs,cheerios,quaker,kolln,alpro,oatly,dr oetker,langnese honig,aptamil,philadelphia,danone,almarai,manuka health,huel,soylent,maggi ravioli,uncle bens,bens original,tilda,bobs red mill,king arthur,vitalis',
  'soft-drinks':
    'coca cola,coke zero,pepsi,fanta,sprite,red bull,monster energy,schweppes,evian,san pellegrino,volvic,capri sun,fritz kola,club mate,fever tree,gatorade,gerolsteiner,perrier,vittel,powerade,dr pepper,mountain dew,ribena,innocent smoothie,tropicana',
  beer: 'heineken,becks,krombacher,guinness,corona extra,budweiser,paulaner,erdinger,augustiner,stella artois,brewdog,carlsberg,peroni,tsingtao,asahi super dry,warsteiner,bitburger,leffe,chimay,duvel,hoegaarden',
  wine: 'moet & chandon,moet,veuve clicquot,freixenet,dom perignon,mumm,rotkappchen,barefoot wine,casillero del diablo,antinori,penfolds,cloudy bay,torres,faustino,bollinger,laurent perrier,taittinger,ruinart',
  spirits:
    'jack daniels,johnnie walker,absolut,bacardi,smirnoff,hennessy,remy martin,bombay sapphire,hendricks,tanqueray,jameson,glenfiddich,macallan,lagavulin,laphroaig,captain morgan,havana club,jagermeister,aperol,campari,baileys,grey goose,patron silver,jim beam,makers mark,talisker,ardbeg,monkey 47,ballantines,chivas regal,don julio,malibu,cointreau,amaro montenegro,bulleit',
  'pet-food':
    'royal canin,pedigree,whiskas,purina,sheba,iams,hills science,orijen,acana,dreamies,josera,happy dog,animonda,vitakraft,friskies,blue buffalo,eukanuba,pro plan,bosch tiernahrung,wellness core,taste of the wild,frolic,kitekat,trixie snack,wolfsblut,versele laga',
  tyres:
    'michelin,continental tyre,contisport,premiumcontact,wintercontact,pirelli,bridgestone,goodyear,hankook,dunlop tyre,nokian,falken,kumho,vredestein,yokohama,toyo tires,bfgoodrich,nexen,firestone,pilot sport,maxxis',
};
