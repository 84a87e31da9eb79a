import type { CategoryWords } from './words';

export const deLeisure: CategoryWords = {
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
