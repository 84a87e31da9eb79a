import type { CategoryWords } from './words';

export const itWear: CategoryWords = {
  clothing:
    'abbigliamento,moda,moda donna,moda uomo,vestito,vestiti,abito,gonna,camicia,camicetta,t-shirt,maglietta,top,polo,pantaloni,pantalone,jeans,leggings,collant,pantaloncini,bermuda,maglione,maglia,cardigan,felpa,giacca,cappotto,giubbotto,piumino,parka,blazer,gilet,tuta,intimo,lingerie,reggiseno,slip,mutande,boxer,perizoma,calze,calzini,pigiama,camicia da notte,accappatoio,costume da bagno,bikini,body,salopette,pagliaccetto,cappello,berretto,sciarpa,foulard,guanti,cintura,cravatta,papillon,costume di carnevale,premaman,abbigliamento bambino,tutina,divisa,impermeabile,canotta,bavaglino',
  shoes:
    'scarpa,scarpe,sneaker,scarpe da ginnastica,stivali,stivaletti,sandali,pantofole,ciabatte,infradito,mocassini,décolleté,ballerine,zoccoli,espadrillas,tacchi,scarponi,scarpe da calcio,calzature,solette,sella,guinzaglio',
  bags: 'borsa,borse,zaino,valigia,bagaglio,portafoglio,portamonete,pochette,tracolla,trolley,borsone,marsupio,cartella,borsetta,beauty case,pelletteria,portacarte',
  jewellery:
    'gioielli,gioiello,collana,orecchini,bracciale,braccialetto,anello,ciondolo,spilla,fede,gioielleria,bigiotteria,gemelli',
  watches: 'orologio,orologi,sveglia,orologio da parete,cronografo,cinturino',
  glasses: 'occhiali da sole,occhiali,montatura,lenti a contatto,maschera da sci,occhiali da vista',
  computers: 'computer,portatile,notebook,tablet,pc,desktop,pc portatile,ereader,all in one,server',
  phones: 'telefono,smartphone,cellulare,telefonia,telefono fisso,cellulari,iphone',
  'computer-accessories':
    'stampante,scanner,monitor,tastiera,mouse,webcam,toner,cartuccia,inchiostro,lettore di schede,tavoletta grafica,periferiche,tappetino mouse,stampante laser',
  storage: 'hard disk,ssd,scheda di memoria,chiavetta usb,archiviazione,disco rigido',
  'tv-audio':
    'televisore,televisione,tv,cuffie,auricolari,altoparlante,cassa bluetooth,soundbar,amplificatore,giradischi,radio,microfono,home cinema,proiettore,console,casse,diffusori,autoradio,mixer dj',
  cameras: 'fotocamera,macchina fotografica,videocamera,reflex,treppiede,action cam,fotografia,drone,flash',
  optics: "binocolo,telescopio,microscopio,obiettivo,lente d'ingrandimento,cannocchiale",
  'smart-home':
    'campanello,videocitofono,telecamera di sorveglianza,allarme,rilevatore di fumo,citofono,casa intelligente,antifurto,videosorveglianza',
  networking: 'router,modem,ripetitore,switch,wifi,antenna,ricetrasmittente,rete',
  navigation: 'gps,navigatore,ciclocomputer,smartwatch,termometro,termostato,stazione meteo,bilancia',
  components: 'scheda video,scheda madre,processore,memoria ram,componenti pc,alimentatore pc,dissipatore',
  batteries: 'pila,pile,batteria a bottone,batterie alcaline',
  'power-banks': 'power bank,batteria,batterie ricaricabili,batteria auto',
  'cables-chargers':
    'cavo,caricabatterie,caricatore,adattatore,prolunga,ciabatta elettrica,cover,custodia,presa,cavo usb,pellicola,alimentatore',
  'recorded-media':
    'blu-ray,dvd,cd,vinile,musica,film,videogiochi,videogioco,audiolibro,software,colonna sonora',
  'small-appliances':
    "aspirapolvere,robot aspirapolvere,tostapane,bollitore,frullatore,impastatrice,robot da cucina,macchina da caffè,macchina del caffè,asciugacapelli,phon,rasoio elettrico,ferro da stiro,ventilatore,stufa,termoventilatore,radiatore,umidificatore,purificatore d'aria,spremiagrumi,estrattore,friggitrice,friggitrice ad aria,piastra per capelli,spazzolino elettrico,epilatore,macchina da cucire,piccoli elettrodomestici,elettrodomestici,tagliacapelli,scopa elettrica,lavavetri,minipimer",
  cookers:
    'forno,cucina a gas,piano cottura,microonde,forno a microonde,barbecue,cappa,griglia,piano a induzione',
  fridges: 'frigorifero,congelatore,frigo,cantinetta',
  'washing-machines': 'lavatrice,asciugatrice,lavasciuga',
  dishwashers: 'lavastoviglie,condizionatore,climatizzatore,grandi elettrodomestici,scaldabagno,caldaia',
};
