import type { CategoryWords } from './words';

export const deHome: CategoryWords = {
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
};
