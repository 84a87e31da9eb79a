import type { CategoryWords } from './words';

export const fi: CategoryWords = {
  clothing:
    'vaatteet,mekko,hame,paita,pusero,t-paita,toppi,housut,farkut,leggingsit,sukkahousut,shortsit,neule,villapaita,neuletakki,huppari,takki,bleiseri,puku,liivi,alusvaatteet,rintaliivit,alushousut,bokserit,sukat,pyjama,yöpaita,kylpytakki,uimapuku,bikinit,uimahousut,haalari,hattu,pipo,lippis,huivi,käsineet,vyö,solmio,asusteet',
  shoes:
    'kengät,lenkkarit,tennarit,saappaat,nilkkurit,sandaalit,tohvelit,korkokengät,ballerinat,juoksukengät',
  bags: 'laukku,käsilaukku,reppu,matkalaukku,lompakko,olkalaukku',
  jewellery: 'korut,kaulakoru,korvakorut,rannekoru,sormus',
  watches: 'kello,rannekello,herätyskello',
  glasses: 'aurinkolasit,silmälasit',
  computers: 'tietokone,kannettava,tabletti,kannettava tietokone',
  phones: 'puhelin,matkapuhelin,älypuhelin',
  'computer-accessories': 'tulostin,näyttö,näppäimistö,hiiri,mustekasetti',
  'tv-audio': 'televisio,kuulokkeet,kaiutin,vahvistin,radio,mikrofoni',
  'small-appliances':
    'pölynimuri,robotti-imuri,leivänpaahdin,vedenkeitin,tehosekoitin,yleiskone,kahvinkeitin,hiustenkuivaaja,parranajokone,silitysrauta,tuuletin,lämmitin',
  cookers: 'uuni,liesi,mikroaaltouuni,grilli',
  fridges: 'jääkaappi,pakastin',
  'washing-machines': 'pesukone,kuivausrumpu',
  sofas: 'sohva,nojatuoli,rahi',
  'wood-furniture':
    'huonekalut,sänky,pöytä,ruokapöytä,sohvapöytä,tuoli,vaatekaappi,lipasto,kaappi,yöpöytä,penkki',
  'office-furniture': 'työtuoli,kirjoituspöytä',
  shelving: 'hylly,kirjahylly,naulakko',
  mattresses: 'patja,sijauspatja',
  lighting: 'lamppu,valaisin,pöytävalaisin,lattiavalaisin,kattovalaisin',
  'home-textiles':
    'vuodevaatteet,pussilakana,peitto,tyyny,tyynyliina,lakana,pyyhe,verho,verhot,huopa,pöytäliina',
  carpets: 'matto,ovimatto',
  'textile-goods': 'teltta,makuupussi,kantoreppu',
  kitchenware: 'paistinpannu,kattila,veitsi,aterimet,termospullo,sakset',
  ceramics: 'lautanen,muki,kuppi,kulho,astiat,maljakko,ruukku',
  glassware: 'viinilasi,lasi,peili',
  'candles-decor': 'kynttilä,sisustus,juliste,taulu,sateenvarjo,lemmikit',
  'hand-tools': 'ruuvimeisseli,vasara,saha,työkalut,kirves',
  'power-tools': 'porakone,sirkkeli,hiomakone',
  'garden-machines': 'ruohonleikkuri,robottiruohonleikkuri,moottorisaha',
  toys: 'lelu,lelut,nukke,pehmolelu,lautapeli,palapeli,peli',
  sports: 'urheilu,pallo,maila,sukset,kypärä,jooga',
  bicycles: 'polkupyörä,pyörä,lastenvaunut,rattaat',
  books: 'kirja,kirjat,romaani',
  cosmetics:
    'hajuvesi,meikki,huulipuna,kynsilakka,voide,kasvovoide,shampoo,hoitoaine,deodorantti,hammastahna,kosmetiikka,ihonhoito',
  cleaning: 'saippua,pesuaine',
  medicines: 'vitamiini,ravintolisä,kapselit',
  'coffee-tea': 'kahvi,tee',
  sweets: 'suklaa,karkki',
  beer: 'olut',
  wine: 'viini,punaviini',
  'pet-food': 'koiranruoka,kissanruoka',
  tyres: 'renkaat,rengas',
};
