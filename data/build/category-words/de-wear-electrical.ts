import type { CategoryWords } from './words';

export const deWear: CategoryWords = {
  clothing:
    'Kleidung,Bekleidung,Mode,Damenmode,Herrenmode,Kleid,Kleider,Rock,Hemd,Bluse,T-Shirt,Shirt,Top,Hose,Jeans,Leggings,Strumpfhose,Shorts,Pullover,Pulli,Strickjacke,Sweatshirt,Hoodie,Jacke,Mantel,Blazer,Anzug,Weste,Jogginghose,Unterwäsche,Dessous,BH,Slip,Boxershorts,Unterhose,Socken,Strümpfe,Schlafanzug,Pyjama,Nachthemd,Bademantel,Bademode,Badeanzug,Bikini,Badehose,Strampler,Body,Overall,Latzhose,Hut,Mütze,Kappe,Schal,Tuch,Handschuhe,Gürtel,Krawatte,Fliege,Kostüm,Umstandskleid,Umstandsmode,Arbeitskleidung,Trikot,Tunika,Dirndl,Lederhose,Stirnband,Babykleidung,Regenjacke,Poloshirt',
  shoes:
    'Schuhe,Schuh,Sneaker,Turnschuhe,Laufschuhe,Stiefel,Stiefeletten,Sandalen,Hausschuhe,Pantoletten,Pantoffeln,Halbschuhe,Pumps,Ballerinas,Slipper,Wanderschuhe,Gummistiefel,Fußballschuhe,Zehentrenner,Schnürschuhe,Clogs,Einlegesohlen,Sicherheitsschuhe,Hundeleine,Halsband,Sattel',
  bags: 'Tasche,Taschen,Handtasche,Rucksack,Koffer,Geldbörse,Portemonnaie,Geldbeutel,Brieftasche,Umhängetasche,Reisetasche,Gepäck,Sporttasche,Schulranzen,Schultasche,Kulturbeutel,Trolley,Laptoptasche,Bauchtasche,Aktentasche,Beutel,Kartenetui',
  jewellery:
    'Schmuck,Halskette,Kette,Ohrringe,Ohrstecker,Armband,Armreif,Ring,Anhänger,Brosche,Verlobungsring,Ehering,Creolen,Edelstein',
  watches: 'Uhr,Uhren,Armbanduhr,Herrenuhr,Damenuhr,Wecker,Wanduhr,Chronograph,Uhrenarmband',
  glasses: 'Sonnenbrille,Brille,Lesebrille,Brillengestell,Brillenfassung,Kontaktlinsen,Skibrille',
  computers:
    'Laptop,Notebook,Computer,Tablet,PC,Rechner,Desktop-PC,All-in-One-PC,Mini-PC,Server,E-Book-Reader,Gaming-PC,Convertible',
  phones: 'Handy,Smartphone,Handys,Mobiltelefon,Telefon,Festnetztelefon,iPhone,Telefone',
  'computer-accessories':
    'Drucker,Scanner,Monitor,Bildschirm,Tastatur,Maus,Webcam,Toner,Druckerpatrone,Tintenpatrone,Tinte,Dockingstation,Kartenleser,Grafiktablett,Computerzubehör,Mauspad,Laserdrucker,Bildtrommel',
  storage: 'Festplatte,SSD,Speicherkarte,USB-Stick,externe Festplatte,Datenspeicher,NAS',
  'tv-audio':
    'Fernseher,TV,Kopfhörer,Ohrhörer,Lautsprecher,Soundbar,Verstärker,Plattenspieler,Radio,Mikrofon,Heimkino,Stereoanlage,Headset,Beamer,Receiver,Spielkonsole,Konsole,Box,Autoradio',
  cameras:
    'Kamera,Digitalkamera,Spiegelreflexkamera,Systemkamera,Camcorder,Stativ,Actioncam,Sofortbildkamera,Foto,Fotografie,Drohne,Blitzgerät',
  optics: 'Fernglas,Teleskop,Mikroskop,Objektiv,Lupe,Zielfernrohr,Nachtsichtgerät',
  'smart-home':
    'Türklingel,Überwachungskamera,Alarmanlage,Rauchmelder,Smart Home,Gegensprechanlage,Bewegungsmelder,Babyphone',
  networking: 'Router,Modem,Repeater,Switch,WLAN,Antenne,Funkgerät,Netzwerk,Netzwerkkarte',
  navigation:
    'Navigationsgerät,Navi,GPS,Fahrradcomputer,Smartwatch,Fitnesstracker,Thermometer,Thermostat,Wetterstation,Waage,Messgerät',
  components: 'Grafikkarte,Mainboard,Prozessor,Arbeitsspeicher,PC-Komponenten,Netzteil,Gehäuse',
  batteries: 'Batterie,Batterien,Knopfzelle,Alkaline',
  'power-banks': 'Powerbank,Akku,Ersatzakku,Autobatterie',
  'cables-chargers':
    'Kabel,Ladegerät,Ladekabel,Adapter,Netzteil,Verlängerungskabel,Steckdosenleiste,Handyhülle,Steckdose,Schutzhülle,Panzerglas',
  'recorded-media':
    'Blu-ray,DVD,CD,Schallplatte,Vinyl,Musik,Film,Filme,Videospiele,Hörbuch,Software,Spiele für PC',
  'small-appliances':
    'Staubsauger,Saugroboter,Toaster,Wasserkocher,Mixer,Standmixer,Küchenmaschine,Kaffeemaschine,Kaffeevollautomat,Haartrockner,Föhn,Rasierer,Bügeleisen,Ventilator,Heizlüfter,Heizung,Heizgerät,Luftbefeuchter,Luftreiniger,Entsafter,Heißluftfritteuse,Fritteuse,Glätteisen,Zahnbürste elektrisch,Epilierer,Reiskocher,Waffeleisen,Nähmaschine,Küchengeräte,Haushaltsgeräte,Haarschneider,Wischroboter,Dampfreiniger,Elektrokleingeräte,Fensterputzroboter,Stabmixer,Heizstrahler,Konvektor',
  cookers:
    'Backofen,Herd,Kochfeld,Mikrowelle,Grill,Gasgrill,Einbauherd,Dunstabzugshaube,Einbaubackofen,Ofen,Herdset,Holzkohlegrill',
  fridges: 'Kühlschrank,Gefrierschrank,Kühl-Gefrier-Kombination,Gefriertruhe,Kühlgeräte,Weinkühlschrank',
  'washing-machines': 'Waschmaschine,Trockner,Wäschetrockner,Waschtrockner',
  dishwashers: 'Geschirrspüler,Spülmaschine,Großgeräte,Klimaanlage,Klimagerät,Durchlauferhitzer,Boiler',
};
