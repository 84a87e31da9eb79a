import type { CategoryWords } from './words';

export const nl: CategoryWords = {
  clothing:
    'kleding,mode,damesmode,herenmode,jurk,jurken,rok,overhemd,blouse,t-shirt,shirt,top,polo,broek,jeans,spijkerbroek,legging,panty,korte broek,trui,vest,hoodie,sweater,jas,jack,mantel,blazer,pak,joggingbroek,ondergoed,lingerie,bh,slip,boxershort,sokken,pyjama,nachthemd,badjas,badpak,bikini,zwembroek,romper,hoed,muts,pet,sjaal,handschoenen,riem,stropdas,kostuum,positiekleding,babykleding,regenjas,bodywarmer',
  shoes:
    "schoen,schoenen,sneakers,laarzen,enkellaarzen,sandalen,pantoffels,slippers,instappers,pumps,ballerina's,klompen,wandelschoenen,hardloopschoenen,voetbalschoenen,laars,inlegzolen",
  bags: 'tas,tassen,handtas,rugzak,koffer,bagage,portemonnee,portefeuille,schoudertas,reistas,toilettas,schooltas,heuptas,laptoptas',
  jewellery: 'sieraad,sieraden,ketting,oorbellen,armband,ring,hanger,broche,trouwring,juwelen',
  watches: 'horloge,horloges,wekker,klok,wandklok,polshorloge',
  glasses: 'zonnebril,bril,leesbril,contactlenzen,montuur,skibril',
  computers: 'laptop,computer,tablet,pc,desktop,chromebook,e-reader,notebook',
  phones: 'telefoon,smartphone,mobiel,mobiele telefoon,telefoons,iphone',
  'computer-accessories':
    'printer,scanner,monitor,beeldscherm,toetsenbord,muis,webcam,toner,cartridge,inkt,kaartlezer,muismat',
  storage: 'harde schijf,ssd,geheugenkaart,usb-stick,opslag',
  'tv-audio':
    'televisie,tv,koptelefoon,hoofdtelefoon,oordopjes,luidspreker,speaker,soundbar,versterker,platenspeler,radio,microfoon,beamer,spelcomputer,console',
  cameras: 'camera,fotocamera,digitale camera,statief,fotografie,drone',
  optics: 'verrekijker,telescoop,microscoop,lens,vergrootglas',
  'smart-home': 'deurbel,beveiligingscamera,alarm,rookmelder,slimme deurbel,babyfoon,intercom',
  networking: 'router,modem,repeater,switch,wifi,antenne,netwerk',
  navigation: 'gps,navigatie,fietscomputer,smartwatch,thermometer,thermostaat,weerstation,weegschaal',
  components: 'videokaart,moederbord,processor,werkgeheugen,componenten',
  batteries: 'batterij,batterijen',
  'power-banks': 'powerbank,accu,oplaadbare batterijen',
  'cables-chargers':
    'kabel,oplader,adapter,verlengsnoer,stekkerdoos,hoesje,telefoonhoesje,stopcontact,screenprotector',
  'recorded-media': 'blu-ray,dvd,cd,vinyl,muziek,film,films,games,luisterboek,software',
  'small-appliances':
    'stofzuiger,robotstofzuiger,broodrooster,waterkoker,blender,mixer,keukenmachine,koffiezetapparaat,koffiemachine,espressomachine,haardroger,föhn,scheerapparaat,strijkijzer,ventilator,kachel,luchtbevochtiger,luchtreiniger,sapcentrifuge,frituurpan,airfryer,stijltang,elektrische tandenborstel,rijstkoker,wafelijzer,naaimachine,huishoudelijke apparaten,tondeuse,keukenapparatuur,staafmixer',
  cookers: 'oven,fornuis,kookplaat,magnetron,barbecue,afzuigkap',
  fridges: 'koelkast,vriezer,koel-vriescombinatie,diepvries',
  'washing-machines': 'wasmachine,droger,wasdroger',
  dishwashers: 'vaatwasser,airco,boiler',
  sofas: 'bank,zetel,fauteuil,hoekbank,slaapbank,poef,zitzak',
  'wood-furniture':
    'meubel,meubels,bed,tafel,eettafel,salontafel,stoel,eetkamerstoel,kledingkast,kast,ladekast,dressoir,nachtkastje,kruk,ledikant,tv-meubel,bijzettafel',
  'other-furniture':
    'tuinmeubelen,tuinstoel,tuintafel,ligbed,hangmat,klapstoel,kinderstoel,tuinset,loungeset',
  'office-furniture': 'bureaustoel,bureau,gamestoel',
  shelving: 'boekenkast,plank,stellingkast,schoenenrek,kapstok,wandplank,rek',
  mattresses: 'matras,topper,rolgordijn,jaloezie,lattenbodem,gordijnroede',
  lighting:
    'lamp,tafellamp,vloerlamp,plafondlamp,hanglamp,kroonluchter,wandlamp,zaklamp,lantaarn,spot,verlichting,lichtsnoer',
  'light-bulbs': 'lichtbron,gloeilamp,led-lamp',
  'home-textiles':
    'beddengoed,dekbedovertrek,dekbed,kussen,kussensloop,laken,hoeslaken,handdoek,gordijn,gordijnen,plaid,deken,sierkussen,tafelkleed,badmat,douchegordijn,huishoudtextiel',
  carpets: 'tapijt,vloerkleed,deurmat,karpet',
  'textile-goods': 'tent,zeil,luifel,slaapzak,hoes,vlag,draagzak,draagdoek,touw,parasol,partytent',
  fabrics: 'stof,stoffen,wol,garen,breiwol',
  kitchenware:
    'pan,koekenpan,kookpan,pannenset,mes,bestek,bakvorm,wok,thermosfles,drinkfles,keukengerei,rasp,schaar,braadpan,ovenschaal',
  ceramics: 'bord,borden,mok,kop,kom,servies,theepot,porselein,vaas,bloempot,keramiek,tegels,wastafel,toilet',
  glassware: 'wijnglas,glas,glazen,karaf,spiegel',
  'plastic-goods':
    'opbergbox,emmer,wasmand,prullenbak,vuilnisbak,gieter,kledinghanger,tuinslang,zeepdispenser,kunststof',
  'wooden-goods': 'fotolijst,snijplank,houten kist,mand,dienblad,hout',
  'candles-decor':
    'kaars,geurkaars,decoratie,woonaccessoires,kerstboom,kerstversiering,kunstbloem,krans,poster,schilderij,paraplu,ballon,bezem,borstel,beeld,pruik,hondenmand,krabpaal,huisdieren,hond,kat,aquarium,sleutelhanger,cadeau',
  'hand-tools':
    'schroevendraaier,hamer,tang,zaag,gereedschap,rolmaat,bijl,schep,snoeischaar,ladder,gereedschapskist,kruiwagen',
  'power-tools':
    'boormachine,schroefmachine,cirkelzaag,decoupeerzaag,haakse slijper,schuurmachine,elektrisch gereedschap,hogedrukreiniger,compressor',
  'garden-machines': 'grasmaaier,robotmaaier,heggenschaar,kettingzaag,bladblazer,grastrimmer',
  hardware:
    'haak,haakje,scharnier,slot,hangslot,deurklink,schroef,schroeven,spijker,brievenbus,kluis,ijzerwaren',
  'taps-plumbing': 'kraan,douchekop,douche,klep,sanitair,beregening,mengkraan',
  'doors-floors': 'deur,vloer,laminaat,parket,raam,plint,behang,schutting',
  toys: 'speelgoed,pop,poppen,knuffel,bordspel,kaartspel,puzzel,spel,spellen,lego,playmobil,modelbouw,trampoline,speelgoedauto',
  sports:
    'sport,fitness,halter,yogamat,loopband,bal,voetbal,tennisracket,golf,ski,snowboard,duikbril,zwembril,helm,fietshelm,hengel,vissen,hometrainer,skeelers,zwembad,kamperen',
  bicycles: 'fiets,e-bike,elektrische fiets,motor,scooter,step,kinderwagen,buggy,fietsonderdelen',
  instruments: 'gitaar,piano,drumstel,viool,fluit,ukelele,muziekinstrument',
  books: 'boek,boeken,roman,paperback,strip,manga,kookboek,tijdschrift,kalender',
  stationery: 'notitieboek,papier,envelop,wenskaart,schrift,cadeaupapier,sticker,plakband,agenda',
  'office-supplies':
    'pen,balpen,potlood,vulpen,stiften,acrylverf,kantoorartikelen,ordner,gum,liniaal,nietmachine,lijm,whiteboard',
  cosmetics:
    'parfum,geur,make-up,cosmetica,lippenstift,nagellak,crème,gezichtscrème,bodylotion,handcrème,shampoo,conditioner,haarverf,deodorant,zonnebrand,tandpasta,douchegel,beauty,huidverzorging,haarverzorging,gezichtsverzorging,essentiële olie',
  cleaning: 'zeep,wasmiddel,schoonmaakmiddel,afwasmiddel,wasverzachter,vaatwastabletten,schoonmaak',
  'paper-hygiene': 'luiers,toiletpapier,keukenrol,zakdoekjes,maandverband,tampons,billendoekjes',
  medicines: 'vitamine,vitamines,voedingssupplement,supplementen,capsules,medicijn,eiwitpoeder,magnesium',
  'medical-aids': 'mondkapje,verband,pleister,bloeddrukmeter,rolstoel,rollator,ehbo,tandenborstel,condooms',
  'coffee-tea': 'koffie,koffiebonen,thee,koffiecups',
  sweets: 'chocolade,snoep,drop,kauwgom,bonbons',
  snacks: "chips,noten,pinda's,amandelen,popcorn,pindakaas",
  'bakery-pasta': 'koekjes,pasta,brood,meel,cake,noedels',
  seasonings: 'olijfolie,saus,kruiden,specerijen,zout,peper,azijn,mosterd',
  preserves: 'jam,conserven,gedroogd fruit,soep,olijven',
  'other-food': 'levensmiddelen,rijst,honing,muesli,suiker,melk,kaas,vlees,vis,eieren,boter,boodschappen',
  'soft-drinks': 'mineraalwater,sap,frisdrank,limonade,dranken',
  beer: 'bier,speciaalbier',
  wine: 'wijn,rode wijn,witte wijn,mousserende wijn',
  spirits: 'whisky,wodka,gin,rum,likeur,jenever,sterke drank',
  'pet-food': 'hondenvoer,kattenvoer,diervoeding,hondensnacks,kattenbakvulling',
  tyres: 'band,autobanden,banden,winterbanden',
};
