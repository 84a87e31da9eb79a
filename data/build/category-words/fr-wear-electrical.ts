import type { CategoryWords } from './words';

export const frWear: CategoryWords = {
  clothing:
    'vêtement,vêtements,mode,mode femme,mode homme,prêt-à-porter,robe,jupe,chemise,chemisier,t-shirt,tee-shirt,top,haut,débardeur,polo,pantalon,jean,jeans,legging,collant,collants,short,bermuda,pull,gilet,cardigan,sweat,sweat-shirt,veste,manteau,blouson,doudoune,parka,blazer,costume,tailleur,jogging,sous-vêtement,lingerie,soutien-gorge,culotte,slip,boxer,caleçon,string,chaussettes,chaussette,pyjama,chemise de nuit,peignoir,maillot de bain,bikini,combinaison,salopette,body,barboteuse,chapeau,bonnet,casquette,écharpe,foulard,gants,ceinture,cravate,nœud papillon,déguisement,grossesse,layette,tunique,imperméable,trench,maillot,bavoir,tenue,combishort,gigoteuse,brassière',
  shoes:
    'chaussure,chaussures,baskets,sneakers,bottes,bottines,boots,sandales,chaussons,pantoufles,tongs,mocassins,escarpins,ballerines,mules,sabots,espadrilles,derbies,talons,chaussures de running,chaussures de randonnée,semelles,selle,collier pour chien,laisse',
  bags: 'sac,sacs,sac à main,sac à dos,cartable,valise,bagage,bagages,portefeuille,porte-monnaie,pochette,sacoche,trousse de toilette,sac de voyage,sac bandoulière,besace,cabas,bagagerie,maroquinerie,porte-cartes,sac à langer,housse ordinateur',
  jewellery:
    "bijou,bijoux,collier,boucles d'oreilles,bracelet,bague,pendentif,broche,alliance,chaîne,joaillerie,créoles,boutons de manchette,pierre précieuse,argenterie",
  watches: 'montre,montres,réveil,horloge,pendule,chronographe,bracelet de montre',
  glasses: 'lunettes de soleil,lunettes,monture,lentilles de contact,masque de ski,lunettes de vue',
  computers:
    'ordinateur,ordinateur portable,pc portable,pc,tablette,pc de bureau,chromebook,liseuse,tout-en-un,serveur,mini pc',
  phones: 'téléphone,téléphonie,smartphone,portable,mobile,téléphone fixe,iphone',
  'computer-accessories':
    "imprimante,scanner,écran pc,écran,moniteur,clavier,souris,webcam,toner,cartouche d'encre,encre,station d'accueil,lecteur de carte,tablette graphique,périphériques,tapis de souris,imprimante laser,manette",
  storage: 'disque dur,ssd,carte mémoire,clé usb,stockage,disque dur externe',
  'tv-audio':
    'téléviseur,télévision,tv,casque,casque audio,écouteurs,enceinte,barre de son,amplificateur,platine,radio,microphone,home cinéma,chaîne hifi,vidéoprojecteur,autoradio,console de jeux,console,hifi,son,image et son,lecteur dvd',
  cameras:
    'appareil photo,caméra,caméscope,reflex,trépied,caméra sport,photo,drone,appareil photo instantané,flash',
  optics: 'jumelles,télescope,microscope,objectif,loupe,longue-vue,lunette astronomique',
  'smart-home':
    'sonnette,caméra de surveillance,alarme,détecteur de fumée,interphone,maison connectée,visiophone,vidéosurveillance,babyphone,domotique',
  networking: 'routeur,modem,répéteur,switch,wifi,antenne,talkie-walkie,réseau',
  navigation:
    'gps,compteur vélo,montre connectée,thermomètre,thermostat,station météo,balance,pèse-personne,bracelet connecté,multimètre',
  components: 'carte graphique,carte mère,processeur,mémoire vive,composants,boîtier pc,ventirad',
  batteries: 'pile,piles,pile bouton,piles alcalines',
  'power-banks': 'batterie externe,batterie,batterie de voiture,pile rechargeable,batterie de rechange',
  'cables-chargers':
    'câble,chargeur,adaptateur,rallonge,multiprise,coque,étui téléphone,prise,câble usb,protection écran,coque iphone,cordon',
  'recorded-media':
    'blu-ray,dvd,cd,vinyle,musique,film,films,jeux vidéo,jeu vidéo,livre audio,logiciel,série,bande originale',
  'small-appliances':
    "aspirateur,robot aspirateur,grille-pain,bouilloire,mixeur,blender,robot de cuisine,cafetière,machine à café,expresso,sèche-cheveux,rasoir électrique,fer à repasser,ventilateur,chauffage,radiateur,humidificateur,purificateur d'air,extracteur de jus,friteuse,lisseur,brosse à dents électrique,épilateur,cuiseur,gaufrier,machine à coudre,petit électroménager,tondeuse cheveux,centrale vapeur,nettoyeur vapeur,électroménager,robot lave-vitres,raclette,crêpière,machine à pain,convecteur",
  cookers:
    'four,cuisinière,plaque de cuisson,micro-ondes,plaque induction,barbecue,hotte,gril,plancha,table de cuisson',
  fridges: 'réfrigérateur,congélateur,frigo,cave à vin',
  'washing-machines': 'lave-linge,machine à laver,sèche-linge,lave-linge séchant',
  dishwashers: 'lave-vaisselle,gros électroménager,climatiseur,chauffe-eau,chaudière',
};
