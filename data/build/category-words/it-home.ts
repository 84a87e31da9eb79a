import type { CategoryWords } from './words';

export const itHome: CategoryWords = {
  sofas: 'divano,poltrona,divano letto,divano angolare,pouf,poggiapiedi',
  'wood-furniture':
    'mobile,mobili,arredamento,letto,tavolo,tavolo da pranzo,tavolino,sedia,sedie,armadio,cassettiera,comò,credenza,comodino,panca,sgabello,culla,mobile tv,lettino,madia,testiera',
  'other-furniture':
    'mobili da giardino,sedia da giardino,sdraio,amaca,sedia pieghevole,seggiolone,lettino prendisole,arredo giardino',
  'office-furniture': 'sedia da ufficio,scrivania,sedia gaming,poltrona ufficio,mobili ufficio',
  shelving: 'scaffale,mensola,libreria,scarpiera,appendiabiti,ripiano,scaffalatura',
  mattresses: 'materasso,materassi,topper,tenda a rullo,veneziana,rete letto,bastone per tende',
  lighting:
    'lampada,lampada da tavolo,lampada da terra,piantana,plafoniera,lampadario,applique,lampada a sospensione,luci,torcia,lanterna,faretto,illuminazione,abat-jour,faro,luce',
  'light-bulbs': 'lampadina,lampadine',
  'home-textiles':
    'biancheria da letto,copripiumino,piumone,cuscino,federa,lenzuolo,lenzuola,asciugamano,asciugamani,tenda,tende,coperta,tovaglia,biancheria casa,tappetino bagno,copriletto,plaid,trapunta,tessili',
  carpets: 'tappeto,zerbino,moquette,tappeti',
  'textile-goods':
    'tenda da campeggio,telo,sacco a pelo,fodera,bandiera,marsupio porta bebè,fascia porta bebè,corda,gazebo,ombrellone,tenda da sole',
  fabrics: 'tessuto,stoffa,lana,filato,filo,gomitolo,merceria',
  kitchenware:
    'padella,pentola,casseruola,batteria di pentole,coltello,posate,stampo,wok,borraccia,thermos,utensili da cucina,grattugia,forbici,pentola a pressione,teglia,caffettiera,moka,cucchiaio,tagliere,casalinghi',
  ceramics:
    'piatto,piatti,tazza,tazzina,ciotola,stoviglie,teiera,porcellana,vaso,ceramica,piastrelle,lavabo,wc,servizio di piatti,mug,sanitari',
  glassware: 'bicchiere,bicchieri,calice,calici,caraffa,specchio,vetro,barattolo',
  'plastic-goods':
    'contenitore,contenitori,secchio,cesto biancheria,pattumiera,cestino,annaffiatoio,gruccia,tubo da giardino,dispenser sapone,plastica,sedile wc',
  'wooden-goods': 'cornice,tagliere in legno,cassetta di legno,cesto,vassoio,legno,vimini,sughero',
  'candles-decor':
    "candela,candela profumata,decorazione,decorazioni,albero di natale,fiore artificiale,ghirlanda,poster,quadro,ombrello,palloncini,scopa,spazzola,statuina,parrucca,cuccia,tiragraffi,animali,cane,gatto,acquario,portachiavi,regalo,diffusore,incenso,soprammobile,complementi d'arredo",
  'hand-tools':
    'cacciavite,martello,pinza,sega,utensile,utensili,attrezzi,chiave inglese,metro,ascia,pala,cesoie,scala,cassetta degli attrezzi,carriola,livella',
  'power-tools':
    'trapano,avvitatore,sega circolare,seghetto alternativo,smerigliatrice,levigatrice,elettroutensili,idropulitrice,compressore,tassellatore',
  'garden-machines':
    'tosaerba,tagliaerba,robot tagliaerba,tagliasiepi,motosega,soffiatore,decespugliatore,tagliabordi',
  hardware:
    'gancio,cerniera,serratura,lucchetto,maniglia,vite,viti,chiodo,ferramenta,cassetta postale,cassaforte,tassello,staffa',
  'taps-plumbing':
    'rubinetto,miscelatore,soffione,doccia,valvola,idraulica,irrigazione,raccordo,rubinetteria',
  'doors-floors': 'porta,pavimento,parquet,laminato,finestra,battiscopa,pannello,recinzione,carta da parati',
};
