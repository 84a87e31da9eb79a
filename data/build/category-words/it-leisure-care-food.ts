import type { CategoryWords } from './words';

export const itLeisure: CategoryWords = {
  toys: 'giocattolo,giocattoli,bambola,peluche,gioco da tavolo,gioco di carte,puzzle,gioco,giochi,action figure,modellismo,lego,playmobil,macchinina,costruzioni,soldatini,trenino',
  sports:
    'sport,fitness,manubri,tappetino yoga,tapis roulant,pallone,palla,racchetta,golf,sci,snowboard,maschera subacquea,occhialini nuoto,casco,canna da pesca,pesca,cyclette,pattini,skateboard,piscina,campeggio,arrampicata,equitazione,palestra,nuoto',
  bicycles:
    'bicicletta,bici,mountain bike,bici elettrica,moto,scooter,monopattino elettrico,passeggino,ciclismo',
  instruments:
    'chitarra,pianoforte,batteria acustica,violino,flauto,ukulele,strumento musicale,strumenti musicali,tromba,tastiera musicale',
  books:
    'libro,libri,romanzo,copertina flessibile,copertina rigida,fumetto,fumetti,manga,ricettario,rivista,calendario,narrativa',
  stationery:
    'quaderno,taccuino,carta,busta,biglietto di auguri,blocco note,cartoleria,carta regalo,adesivi,scatola di cartone,nastro adesivo,agenda,diario',
  'office-supplies':
    'penna,matita,matite,pennarelli,stilografica,colori acrilici,forniture ufficio,raccoglitore,gomma da cancellare,righello,cucitrice,colla,lavagna,cancelleria,belle arti',
  cosmetics:
    'profumo,eau de parfum,eau de toilette,trucco,cosmetici,rossetto,smalto,crema,crema viso,latte corpo,crema mani,shampoo,balsamo,tinta capelli,deodorante,crema solare,dentifricio,bagnoschiuma,bellezza,cura del viso,olio essenziale,siero,profumeria,fondotinta,detergente viso,cura della pelle,burro corpo',
  cleaning:
    'sapone,detersivo,detergente,ammorbidente,pulizia,pastiglie lavastoviglie,disinfettante,candeggina,sgrassatore,smacchiatore',
  'paper-hygiene': 'pannolini,carta igienica,carta da cucina,fazzoletti,assorbenti,salviette',
  medicines:
    'vitamina,vitamine,integratore,integratori,capsule integratore,compresse,farmaco,proteine,farmacia,parafarmacia,magnesio,collagene',
  'medical-aids':
    'mascherina,mascherine,benda,cerotto,cerotti,misuratore di pressione,sedia a rotelle,deambulatore,kit pronto soccorso,ginocchiera,guanti monouso,spazzolino,massaggiatore,preservativi,tutore',
  'coffee-tea': 'caffè,caffè in grani,capsule caffè,tè,tè verde,tisana,infuso,cialde',
  sweets: 'cioccolato,cioccolatini,caramelle,gomme da masticare,dolci,liquirizia,cacao,torrone',
  snacks: 'patatine,frutta secca,arachidi,mandorle,popcorn,snack,noci,nocciole,pistacchi',
  'bakery-pasta': 'biscotti,pasta,pane,farina,torta,spaghetti,grissini,panettone,cracker,lievitati,crostata',
  seasonings:
    "olio d'oliva,olio extravergine,salsa,spezie,sale,pepe,aceto,senape,ketchup,erbe,maionese,condimenti,pesto,aceto balsamico",
  preserves: 'marmellata,conserve,confettura,zuppa,olive,passata,uvetta,sottoli,pelati',
  'other-food':
    'alimentari,riso,miele,cereali,zucchero,latte,formaggio,carne,pesce,salumi,uova,burro,prosciutto,lenticchie,tonno,latte in polvere',
  'soft-drinks': 'acqua minerale,succo,bibita,bevanda,bevande,aranciata,cola,tonica',
  beer: 'birra,birre',
  wine: 'vino,vino rosso,vino bianco,spumante,prosecco,champagne,vini',
  spirits: 'whisky,vodka,gin,rum,liquore,grappa,amaro,distillati,brandy,limoncello',
  'pet-food': 'crocchette,cibo per cani,cibo per gatti,mangime,snack per cani,lettiera,umido per gatti',
  tyres: 'pneumatico,pneumatici,gomme auto,gomme invernali',
};
