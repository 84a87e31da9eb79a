import type { CategoryWords } from './words';

export const de: CategoryWords = {
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
  sofas: 'Sofa,Couch,Sessel,Ecksofa,Schlafsofa,Hocker,Polstermöbel,Wohnlandschaft,Pouf,Sitzsack,Polsterbett',
  'wood-furniture':
    'Möbel,Bett,Tisch,Esstisch,Couchtisch,Stuhl,Stühle,Kleiderschrank,Schrank,Kommode,Sideboard,Nachttisch,Bank,Vitrine,Kinderbett,TV-Schrank,Beistelltisch,Küchenmöbel,Badmöbel,Waschbeckenunterschrank,Lowboard',
  'other-furniture':
    'Gartenmöbel,Gartenstuhl,Gartentisch,Sonnenliege,Hängematte,Klappstuhl,Campingstuhl,Hochstuhl,Liegestuhl',
  'office-furniture': 'Bürostuhl,Schreibtisch,Büromöbel,Gamingstuhl,Drehstuhl',
  shelving: 'Regal,Regale,Bücherregal,Schuhregal,Wandregal,Badregal,Garderobe,Kleiderstange,Schuhschrank',
  mattresses: 'Matratze,Matratzen,Topper,Lattenrost,Rollo,Jalousie,Plissee,Gardinenstange',
  lighting:
    'Lampe,Leuchte,Tischlampe,Stehlampe,Deckenlampe,Deckenleuchte,Pendelleuchte,Hängeleuchte,Kronleuchter,Wandleuchte,Lichterkette,Taschenlampe,Laterne,Strahler,Beleuchtung,Stirnlampe,Nachtlicht',
  'light-bulbs': 'Glühbirne,Leuchtmittel,LED-Lampe,Glühlampe',
  'home-textiles':
    'Bettwäsche,Bettdecke,Kissen,Kissenbezug,Bettlaken,Spannbettlaken,Handtuch,Handtücher,Vorhang,Gardine,Decke,Wolldecke,Tagesdecke,Tischdecke,Heimtextilien,Badematte,Duschvorhang,Plaid,Kopfkissen,Tischläufer',
  carpets: 'Teppich,Läufer,Fußmatte,Teppiche',
  'textile-goods':
    'Zelt,Markise,Plane,Schlafsack,Schutzhülle,Abdeckung,Fahne,Babytrage,Tragetuch,Seil,Sonnensegel,Pavillon,Sonnenschirm',
  fabrics: 'Stoff,Stoffe,Garn,Wolle,Strickwolle,Nähgarn',
  kitchenware:
    'Pfanne,Topf,Kochtopf,Topfset,Messer,Kochmesser,Besteck,Backform,Bräter,Wok,Auflaufform,Thermosflasche,Trinkflasche,Brotdose,Küchenhelfer,Reibe,Sieb,Schere,Kochgeschirr,Schnellkochtopf,Taschenmesser',
  ceramics:
    'Teller,Tasse,Becher,Schüssel,Schale,Geschirr,Teekanne,Porzellan,Vase,Blumentopf,Übertopf,Keramik,Fliesen,Waschbecken,WC,Kaffeebecher',
  glassware: 'Weinglas,Gläser,Trinkglas,Karaffe,Spiegel,Wandspiegel,Glas,Bierglas,Sektglas',
  'plastic-goods':
    'Aufbewahrungsbox,Box Kunststoff,Frischhaltedose,Eimer,Wäschekorb,Mülleimer,Abfalleimer,Gießkanne,Kleiderbügel,Gartenschlauch,Seifenspender,Toilettensitz,Kunststoff',
  'wooden-goods': 'Bilderrahmen,Schneidebrett,Holzkiste,Korb,Tablett,Holz',
  'candles-decor':
    'Kerze,Duftkerze,Dekoration,Deko,Weihnachtsbaum,Weihnachtsdeko,Kunstblume,Kranz,Poster,Wandbild,Regenschirm,Luftballon,Besen,Bürste,Figur,Perücke,Reißverschluss,Hundebett,Kratzbaum,Tierbedarf,Haustier,Aquarium,Vogelhaus,Schlüsselanhänger,Autositz Hund,Geschenk',
  'hand-tools':
    'Schraubendreher,Hammer,Zange,Säge,Werkzeug,Werkzeugkoffer,Schraubenschlüssel,Maßband,Axt,Schaufel,Spaten,Gartenschere,Leiter,Handwerkzeug,Gartengeräte',
  'power-tools':
    'Bohrmaschine,Akkuschrauber,Schlagbohrmaschine,Kreissäge,Stichsäge,Winkelschleifer,Schleifer,Elektrowerkzeug,Hochdruckreiniger,Kompressor,Bohrer',
  'garden-machines':
    'Rasenmäher,Mähroboter,Heckenschere,Kettensäge,Laubbläser,Rasentrimmer,Freischneider,Gartenmaschinen',
  hardware:
    'Haken,Scharnier,Schloss,Vorhängeschloss,Türgriff,Schraube,Schrauben,Nägel,Beschläge,Möbelgriff,Briefkasten,Tresor,Dübel',
  'taps-plumbing':
    'Wasserhahn,Armatur,Duschkopf,Brause,Ventil,Mischbatterie,Dusche,Sanitär,Bewässerung,Schlauchanschluss',
  'doors-floors': 'Tür,Fußboden,Laminat,Parkett,Fenster,Sockelleiste,Wandpaneel,Vinylboden,Zaun,Tapete',
  toys: 'Spielzeug,Puppe,Plüschtier,Kuscheltier,Stofftier,Teddy,Bausteine,Brettspiel,Kartenspiel,Puzzle,Spiel,Spiele,Spielfigur,Modellbau,Bobby Car,Lego,Playmobil,Modelleisenbahn,Trampolin,Gesellschaftsspiel',
  sports:
    'Sport,Fitness,Hantel,Yogamatte,Laufband,Ball,Fußball,Tennisschläger,Golf,Ski,Snowboard,Tauchermaske,Schwimmbrille,Helm,Fahrradhelm,Angelrute,Angeln,Kletter,Inliner,Heimtrainer,Pool,Sportgeräte,Schläger',
  bicycles: 'Fahrrad,E-Bike,Mountainbike,Rennrad,Motorrad,Roller,Fahrradteile,Kinderwagen,Buggy,Pedelec',
  instruments: 'Gitarre,Klavier,Schlagzeug,Geige,Flöte,Ukulele,Musikinstrument,Trompete,E-Gitarre,Akkordeon',
  books:
    'Buch,Bücher,Taschenbuch,Roman,gebundenes Buch,Gebundene Ausgabe,Hörspiel,Kochbuch,Kinderbuch,Kalender,Zeitschrift,Krimi,Ratgeber',
  stationery:
    'Notizbuch,Papier,Briefumschlag,Grußkarte,Notizblock,Schreibwaren,Geschenkpapier,Aufkleber,Karton,Klebeband,Heft',
  'office-supplies':
    'Kugelschreiber,Bleistift,Füller,Stift,Stifte,Filzstift,Buntstifte,Acrylfarbe,Bürobedarf,Ordner,Locher,Radiergummi,Lineal,Kleber,Tafel',
  cosmetics:
    'Parfüm,Parfum,Duft,Make-up,Kosmetik,Lippenstift,Nagellack,Creme,Gesichtscreme,Körperlotion,Bodylotion,Handcreme,Shampoo,Spülung,Haarfarbe,Deo,Deodorant,Sonnencreme,Zahnpasta,Duschgel,Beauty,Hautpflege,Haarpflege,Gesichtspflege,Körperpflege,Körpermilch,Drogerie,Pflege,Rasierschaum,ätherisches Öl',
  cleaning:
    'Seife,Waschmittel,Reiniger,Spülmittel,Weichspüler,Putzmittel,Reinigungsmittel,Spülmaschinentabs,Desinfektionsmittel,Lufterfrischer',
  'paper-hygiene': 'Windeln,Toilettenpapier,Küchenrolle,Taschentücher,Binden,Tampons,Feuchttücher',
  medicines:
    'Vitamine,Vitamin,Nahrungsergänzung,Nahrungsergänzungsmittel,Kapseln,Tabletten,Arzneimittel,Medikament,Protein,Proteinpulver,Apotheke,Magnesium,Hustensaft,Salbe',
  'medical-aids':
    'Maske,Atemschutzmaske,Verband,Pflaster,Blutdruckmessgerät,Rollstuhl,Rollator,Verbandskasten,Bandage,Einweghandschuhe,Zahnbürste,Massagegerät,Kondome',
  'coffee-tea': 'Kaffee,Kaffeebohnen,Kaffeekapseln,Tee,Grüntee,Teebeutel,Kräutertee',
  sweets: 'Schokolade,Süßigkeiten,Süßwaren,Gummibärchen,Bonbons,Pralinen,Kaugummi,Lakritz,Kakao',
  snacks: 'Snack,Chips,Nüsse,Erdnüsse,Mandeln,Popcorn,Salzstangen,Erdnussbutter,Knabber',
  'bakery-pasta': 'Kekse,Gebäck,Nudeln,Pasta,Brot,Mehl,Kuchen,Backmischung,Zwieback,Knäckebrot',
  seasonings: 'Olivenöl,Öl,Soße,Sauce,Gewürz,Salz,Pfeffer,Essig,Senf,Ketchup,Kräuter,Gewürze,Mayonnaise,Zimt',
  preserves: 'Marmelade,Konfitüre,Konserven,Trockenfrüchte,Suppe,Oliven,Tomatensoße,Rosinen,Datteln',
  'other-food':
    'Lebensmittel,Reis,Honig,Müsli,Haferflocken,Zucker,Milch,Käse,Fleisch,Fisch,Wurst,Eier,Butter,Babynahrung,Feinkost,Schinken,Linsen,Cornflakes',
  'soft-drinks': 'Wasser,Mineralwasser,Saft,Limonade,Cola,Energydrink,Getränke,Eistee,Sirup',
  beer: 'Bier,Pils,Weizenbier,Weißbier',
  wine: 'Wein,Rotwein,Weißwein,Sekt,Champagner,Schaumwein,Rosé',
  spirits: 'Whisky,Wodka,Gin,Rum,Likör,Spirituosen,Schnaps,Weinbrand,Obstbrand,Grappa',
  'pet-food':
    'Hundefutter,Katzenfutter,Tierfutter,Trockenfutter,Nassfutter,Hundeleckerli,Vogelfutter,Fischfutter,Katzenstreu',
  tyres: 'Reifen,Winterreifen,Sommerreifen,Ganzjahresreifen,Autoreifen',
};
