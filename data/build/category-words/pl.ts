import type { CategoryWords } from './words';

export const pl: CategoryWords = {
  clothing:
    'odzież,ubrania,moda,sukienka,sukienki,spódnica,koszula,bluzka,koszulka,t-shirt,top,spodnie,jeansy,dżinsy,legginsy,rajstopy,szorty,sweter,kardigan,bluza,kurtka,płaszcz,marynarka,garnitur,kamizelka,dres,bielizna,biustonosz,majtki,bokserki,slipy,skarpety,skarpetki,piżama,szlafrok,strój kąpielowy,bikini,kąpielówki,body,pajacyk,kombinezon,kapelusz,czapka,szalik,chusta,rękawiczki,pasek,krawat,kostium,ubranka',
  shoes:
    'buty,obuwie,sneakersy,trampki,kozaki,botki,sandały,kapcie,klapki,półbuty,mokasyny,szpilki,baleriny,buty sportowe,trzewiki,wkładki do butów',
  bags: 'torba,torebka,torebki,plecak,walizka,walizki,portfel,saszetka,nerka,bagaż,kosmetyczka,tornister',
  jewellery: 'biżuteria,naszyjnik,kolczyki,bransoletka,pierścionek,wisiorek,broszka,obrączka,łańcuszek',
  watches: 'zegarek,zegarki,zegar,budzik',
  glasses: 'okulary przeciwsłoneczne,okulary,oprawki,soczewki kontaktowe,gogle narciarskie',
  computers: 'laptop,komputer,tablet,notebook,laptopy,komputery,czytnik ebook',
  phones: 'telefon,smartfon,telefony,smartfony,telefon komórkowy,iphone',
  'computer-accessories':
    'drukarka,skaner,monitor,klawiatura,mysz,myszka,kamera internetowa,toner,tusz,czytnik kart',
  storage: 'dysk twardy,dysk,ssd,karta pamięci,pendrive',
  'tv-audio':
    'telewizor,telewizory,tv,słuchawki,głośnik,soundbar,wzmacniacz,gramofon,radio,mikrofon,projektor,konsola,kolumny',
  cameras: 'aparat,aparat fotograficzny,kamera,kamera sportowa,statyw,fotografia,dron',
  optics: 'lornetka,teleskop,mikroskop,obiektyw,lupa',
  'smart-home': 'dzwonek,kamera monitoringu,alarm,czujnik dymu,domofon,wideodomofon,inteligentny dom',
  networking: 'router,modem,wzmacniacz sygnału,switch,antena,krótkofalówka',
  navigation: 'nawigacja,gps,licznik rowerowy,smartwatch,termometr,termostat,stacja pogody,waga',
  components: 'karta graficzna,płyta główna,procesor,pamięć ram,podzespoły,zasilacz',
  batteries: 'bateria,baterie',
  'power-banks': 'powerbank,akumulator,akumulatorki',
  'cables-chargers': 'kabel,ładowarka,adapter,przedłużacz,listwa,etui,gniazdko,przewód,szkło hartowane',
  'recorded-media': 'blu-ray,dvd,cd,winyl,muzyka,film,filmy,gry,gry na konsole,audiobook,oprogramowanie',
  'small-appliances':
    'odkurzacz,robot sprzątający,toster,czajnik,blender,mikser,robot kuchenny,ekspres do kawy,suszarka do włosów,golarka,żelazko,wentylator,grzejnik,nawilżacz,oczyszczacz powietrza,sokowirówka,frytkownica,prostownica,szczoteczka elektryczna,depilator,gofrownica,maszyna do szycia,agd,małe agd,farelka,termowentylator',
  cookers: 'piekarnik,kuchenka,płyta indukcyjna,mikrofalówka,kuchenka mikrofalowa,grill,okap',
  fridges: 'lodówka,zamrażarka,chłodziarka',
  'washing-machines': 'pralka,suszarka bębnowa,pralko-suszarka',
  dishwashers: 'zmywarka,klimatyzator,bojler',
  sofas: 'sofa,kanapa,fotel,narożnik,wersalka,pufa,puf',
  'wood-furniture':
    'mebel,meble,łóżko,stół,stolik,stolik kawowy,krzesło,szafa,komoda,szafka,ławka,taboret,łóżeczko,szafka rtv,szafka nocna,biurko drewniane',
  'other-furniture': 'meble ogrodowe,krzesło ogrodowe,leżak,hamak,krzesło składane',
  'office-furniture': 'krzesło biurowe,fotel biurowy,biurko,fotel gamingowy',
  shelving: 'regał,półka,półki,szafka na buty,wieszak',
  mattresses: 'materac,materace,roleta,żaluzje,karnisz',
  lighting:
    'lampa,lampka,lampa stojąca,lampa wisząca,plafon,żyrandol,kinkiet,latarka,oświetlenie,girlanda,reflektor',
  'light-bulbs': 'żarówka,żarówki',
  'home-textiles':
    'pościel,kołdra,poduszka,poszewka,prześcieradło,ręcznik,ręczniki,zasłona,zasłony,firanka,koc,narzuta,obrus,pled',
  carpets: 'dywan,dywany,wycieraczka,chodnik',
  'textile-goods':
    'namiot,plandeka,markiza,śpiwór,pokrowiec,flaga,nosidełko,chusta do noszenia,lina,parasol ogrodowy',
  fabrics: 'tkanina,materiał,włóczka,nici',
  kitchenware:
    'patelnia,garnek,garnki,zestaw garnków,nóż,noże,sztućce,forma do pieczenia,wok,termos,bidon,przybory kuchenne,tarka,nożyczki',
  ceramics: 'talerz,talerze,kubek,filiżanka,miska,naczynia,porcelana,wazon,doniczka,ceramika,płytki,umywalka',
  glassware: 'kieliszek,kieliszki,szklanka,szklanki,karafka,lustro,szkło',
  'plastic-goods': 'pojemnik,wiadro,kosz na pranie,kosz na śmieci,konewka,wąż ogrodowy,dozownik',
  'wooden-goods': 'ramka,rama na zdjęcia,deska do krojenia,skrzynka,koszyk,taca,drewno',
  'candles-decor':
    'świeca,świeca zapachowa,dekoracja,dekoracje,choinka,ozdoby,sztuczne kwiaty,wieniec,plakat,obraz,parasol,balon,miotła,szczotka,figurka,legowisko,drapak,zoologia,pies,kot,akwarium,brelok,prezent',
  'hand-tools': 'śrubokręt,młotek,szczypce,piła,narzędzia,miarka,siekiera,łopata,sekator,drabina,klucz',
  'power-tools':
    'wiertarka,wkrętarka,pilarka,wyrzynarka,szlifierka,elektronarzędzia,myjka ciśnieniowa,kompresor',
  'garden-machines': 'kosiarka,robot koszący,nożyce do żywopłotu,piła łańcuchowa,dmuchawa,podkaszarka',
  hardware: 'haczyk,zawias,zamek,kłódka,klamka,śruba,wkręty,gwóźdź,okucia,skrzynka na listy,sejf',
  'taps-plumbing':
    'kran,bateria umywalkowa,bateria kuchenna,słuchawka prysznicowa,prysznic,zawór,armatura,nawadnianie',
  'doors-floors':
    'drzwi,podłoga,panele,parkiet,okno,listwa przypodłogowa,panel ścienny,panele ścienne,tapeta,ogrodzenie',
  toys: 'zabawka,zabawki,lalka,pluszak,maskotka,gra planszowa,gra karciana,puzzle,gra,klocki,lego,model do sklejania,figurka kolekcjonerska,trampolina',
  sports:
    'sport,fitness,hantle,mata do jogi,bieżnia,piłka,rakieta,golf,narty,snowboard,maska do nurkowania,okulary pływackie,kask,wędka,wędkarstwo,rolki,basen,turystyka',
  bicycles: 'rower,rowery,rower elektryczny,motocykl,hulajnoga elektryczna,wózek dziecięcy',
  instruments: 'gitara,pianino,perkusja,skrzypce,flet,ukulele,instrumenty muzyczne',
  books: 'książka,książki,powieść,komiks,manga,kalendarz,czasopismo',
  stationery: 'notes,zeszyt,papier,koperta,kartka,naklejka,karton,taśma klejąca',
  'office-supplies':
    'długopis,ołówek,kredki,pióro,flamastry,farby akrylowe,artykuły biurowe,segregator,gumka,linijka,zszywacz,klej,tablica',
  cosmetics:
    'perfumy,woda perfumowana,makijaż,kosmetyki,szminka,lakier do paznokci,krem,krem do twarzy,balsam do ciała,krem do rąk,szampon,odżywka,farba do włosów,dezodorant,krem przeciwsłoneczny,pasta do zębów,żel pod prysznic,uroda,pielęgnacja,serum',
  cleaning: 'mydło,proszek do prania,płyn do naczyń,płyn do płukania,środek czystości,tabletki do zmywarki',
  'paper-hygiene': 'pieluchy,papier toaletowy,ręcznik papierowy,chusteczki,podpaski',
  medicines: 'witamina,witaminy,suplement,suplementy diety,kapsułki,tabletki,lek,białko,apteka',
  'medical-aids': 'maseczka,bandaż,plaster,ciśnieniomierz,wózek inwalidzki,apteczka,szczoteczka do zębów',
  'coffee-tea': 'kawa,kawa ziarnista,herbata',
  sweets: 'czekolada,cukierki,słodycze,żelki,guma do żucia',
  snacks: 'chipsy,orzechy,migdały,przekąski,popcorn',
  'bakery-pasta': 'ciastka,makaron,chleb,mąka,herbatniki',
  seasonings: 'oliwa,olej,sos,przyprawa,przyprawy,sól,pieprz,ocet,musztarda',
  preserves: 'dżem,konserwy,suszone owoce,zupa,oliwki',
  'other-food': 'żywność,ryż,miód,płatki,cukier,mleko,ser,mięso,ryba,jajka,masło,szynka',
  'soft-drinks': 'woda mineralna,sok,napój,napoje,lemoniada',
  beer: 'piwo',
  wine: 'wino,wina,szampan',
  spirits: 'whisky,wódka,gin,rum,likier,alkohole',
  'pet-food': 'karma,karma dla psa,karma dla kota,przysmaki dla psa,żwirek',
  tyres: 'opona,opony,opony zimowe',
};
