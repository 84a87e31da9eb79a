import type { CategoryWords } from './words';

export const frHome: CategoryWords = {
  sofas: "canapé,fauteuil,canapé d'angle,canapé-lit,pouf,banquette,repose-pieds,convertible,méridienne",
  'wood-furniture':
    'meuble,meubles,mobilier,lit,table,table à manger,table basse,chaise,armoire,commode,buffet,table de chevet,banc,tabouret,lit bébé,meuble tv,bibliothèque,meuble de salle de bain,console,tête de lit,dressing,enfilade,chevet,sommier',
  'other-furniture':
    'mobilier de jardin,salon de jardin,chaise de jardin,transat,hamac,chaise pliante,chaise haute,chaise longue,bain de soleil',
  'office-furniture': 'chaise de bureau,bureau,fauteuil de bureau,fauteuil gamer,meuble de bureau',
  shelving: 'étagère,étagères,rangement,meuble à chaussures,portant,porte-manteau,bibliothèque étagère',
  mattresses: 'matelas,surmatelas,store,stores,tringle à rideaux',
  lighting:
    'lampe,luminaire,lampadaire,suspension,plafonnier,lustre,applique,guirlande lumineuse,lampe de poche,lanterne,spot,éclairage,lampe de chevet,lampe à poser,veilleuse,lampe frontale,projecteur led',
  'light-bulbs': 'ampoule,ampoules,ampoule led',
  'home-textiles':
    "linge de lit,housse de couette,couette,oreiller,taie d'oreiller,drap,drap-housse,serviette de bain,serviette,rideau,rideaux,plaid,couverture,coussin,nappe,linge de maison,tapis de bain,rideau de douche,parure de lit,couvre-lit,torchon,gant de toilette",
  carpets: 'tapis,paillasson,moquette',
  'textile-goods':
    "tente,bâche,sac de couchage,housse,drapeau,porte-bébé,écharpe de portage,corde,voile d'ombrage,tonnelle,parasol,store banne",
  fabrics: 'tissu,tissus,laine,fil,mercerie,pelote,fil à coudre',
  kitchenware:
    'poêle,casserole,faitout,batterie de cuisine,couteau,couteaux,couverts,moule,cocotte,wok,bouteille isotherme,gourde,ustensiles de cuisine,ustensile,râpe,ciseaux,autocuiseur,plat à four,sauteuse,cuillère,fourchette,art de la table,cuisson',
  ceramics:
    'assiette,tasse,mug,bol,vaisselle,théière,porcelaine,vase,pot de fleurs,cache-pot,céramique,carrelage,lavabo,wc,saladier,service de table',
  glassware: 'verre à vin,verre,verres,carafe,miroir,flûte à champagne,bocal',
  'plastic-goods':
    "boîte de rangement,boîte de conservation,seau,panier à linge,poubelle,arrosoir,cintre,tuyau d'arrosage,distributeur de savon,plastique,bac,abattant wc",
  'wooden-goods': 'cadre photo,planche à découper,caisse en bois,panier,plateau,bois,osier,cadre',
  'candles-decor':
    'bougie,bougie parfumée,décoration,déco,sapin de noël,décoration de noël,fleur artificielle,couronne,poster,tableau,parapluie,ballon de baudruche,balai,brosse,figurine décorative,statue,perruque,panier pour chien,arbre à chat,animalerie,chien,chat,aquarium,nichoir,mangeoire,porte-clés,cadeau,diffuseur,barrette,affiche,accessoires cheveux,siège auto chien',
  'hand-tools':
    'tournevis,marteau,pince,scie,outil,outillage,outils,clé à molette,mètre ruban,hache,pelle,sécateur,échelle,boîte à outils,outils de jardin,brouette,niveau',
  'power-tools':
    'perceuse,visseuse,scie circulaire,scie sauteuse,meuleuse,ponceuse,outillage électroportatif,nettoyeur haute pression,compresseur,perforateur,perceuse-visseuse,foret',
  'garden-machines':
    'tondeuse,tondeuse à gazon,robot tondeuse,taille-haie,tronçonneuse,souffleur,coupe-bordure,débroussailleuse,motoculteur',
  hardware:
    'crochet,charnière,serrure,cadenas,poignée de porte,vis,clou,quincaillerie,boîte aux lettres,coffre-fort,équerre,patère,cheville',
  'taps-plumbing':
    'robinet,mitigeur,pommeau de douche,douche,robinetterie,vanne,plomberie,arrosage,raccord,colonne de douche,sanitaire',
  'doors-floors':
    'porte,parquet,stratifié,fenêtre,plinthe,panneau mural,sol,clôture,lambris,papier peint,portail',
};
