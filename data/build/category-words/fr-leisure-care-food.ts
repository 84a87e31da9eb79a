import type { CategoryWords } from './words';

export const frLeisure: CategoryWords = {
  toys: 'jouet,jouets,poupée,peluche,doudou,jeu de société,jeu de cartes,puzzle,jeu,jeux,figurine,maquette,lego,playmobil,jeux et jouets,voiture télécommandée,trottinette enfant,éveil,toupie,jeux de construction,trampoline',
  sports:
    "sport,sports,fitness,musculation,haltère,tapis de yoga,tapis de course,ballon,ballon de foot,raquette,golf,ski,snowboard,masque de plongée,lunettes de natation,casque,casque vélo,canne à pêche,pêche,vélo d'appartement,rollers,skateboard,piscine,natation,randonnée,escalade,équitation",
  bicycles: 'vélo,vélos,vtt,vélo électrique,moto,scooter,trottinette électrique,pièces vélo,poussette,cycle',
  instruments:
    'guitare,piano,batterie musique,violon,flûte,ukulélé,instrument de musique,instruments de musique,trompette,clavier arrangeur,guitare électrique',
  books:
    'livre,livres,roman,poche,broché,bd,bande dessinée,manga,livre de cuisine,magazine,calendrier,album jeunesse,littérature,librairie',
  stationery:
    'carnet,papier,enveloppe,carte de vœux,bloc-notes,papeterie,papier cadeau,autocollant,carton,ruban adhésif,cahier,agenda,sticker',
  'office-supplies':
    'stylo,crayon,crayons de couleur,feutre,feutres,peinture acrylique,fournitures de bureau,classeur,gomme,règle,agrafeuse,colle,tableau blanc,loisirs créatifs,beaux-arts,fournitures scolaires',
  cosmetics:
    'parfum,eau de parfum,eau de toilette,maquillage,cosmétique,cosmétiques,rouge à lèvres,vernis à ongles,crème,crème visage,lait corporel,crème mains,shampooing,après-shampooing,coloration,déodorant,crème solaire,dentifrice,gel douche,beauté,soin,soins,soin visage,huile essentielle,sérum,démaquillant,fond de teint,parfumerie,gommage,huile pour le corps,mousse à raser',
  cleaning:
    "savon,lessive,nettoyant,liquide vaisselle,adoucissant,produit d'entretien,tablettes lave-vaisselle,désinfectant,entretien,détachant,désodorisant",
  'paper-hygiene': 'couches,papier toilette,essuie-tout,mouchoirs,serviettes hygiéniques,tampons,lingettes',
  medicines:
    'vitamine,vitamines,complément alimentaire,compléments alimentaires,gélules,médicament,protéine,protéines,parapharmacie,pharmacie,magnésium,sirop toux,collagène,whey',
  'medical-aids':
    'masque chirurgical,masque ffp2,pansement,tensiomètre,fauteuil roulant,déambulateur,trousse de secours,genouillère,gants jetables,brosse à dents,massage,préservatifs,orthopédie,attelle',
  'coffee-tea': 'café,café en grains,capsules de café,thé,thé vert,infusion,tisane,dosettes',
  sweets: 'chocolat,chocolats,bonbons,confiserie,chewing-gum,caramel,réglisse,cacao,pâte de fruits',
  snacks: 'chips,cacahuètes,amandes,noix,popcorn,apéritif,noisettes,beurre de cacahuète,biscuits apéritifs',
  'bakery-pasta': 'biscuit,biscuits,gâteau,pâtes,pain,farine,gâteaux,nouilles,spaghetti,biscotte,brioche',
  seasonings:
    "huile d'olive,sauce,épice,épices,sel,poivre,vinaigre,moutarde,ketchup,herbes,mayonnaise,condiment,assaisonnement",
  preserves: 'confiture,conserve,conserves,fruits secs,soupe,olives,sauce tomate,compote,raisins secs,dattes',
  'other-food':
    'alimentation,épicerie,riz,miel,céréales,sucre,lait,fromage,viande,poisson,saucisson,œufs,beurre,foie gras,jambon,lentilles,muesli,thon,sardines,charcuterie,lait infantile',
  'soft-drinks': 'eau minérale,jus,limonade,soda,boisson,boissons,sirop,cola,jus de fruits,eau gazeuse',
  beer: 'bière,bières',
  wine: 'vin,vin rouge,vin blanc,champagne,vin rosé,vins,crémant,bordeaux,bourgogne',
  spirits: 'whisky,vodka,gin,rhum,liqueur,spiritueux,cognac,armagnac,pastis,alcool,eau-de-vie',
  'pet-food':
    'croquettes,pâtée,nourriture pour chien,nourriture pour chat,aliment pour chien,friandises pour chien,graines pour oiseaux,litière',
  tyres: 'pneu,pneus,pneu hiver,pneu été',
};
