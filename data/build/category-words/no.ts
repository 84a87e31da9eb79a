import type { CategoryWords } from './words';

export const no: CategoryWords = {
  clothing:
    'klær,kjole,skjørt,skjorte,bluse,t-skjorte,topp,bukser,bukse,jeans,tights,strømpebukse,shorts,genser,jakke,kåpe,blazer,dress,vest,undertøy,bh,truse,boksershorts,sokker,pysjamas,badedrakt,bikini,lue,hatt,skjerf,hansker,votter,belte,slips',
  shoes: 'sko,joggesko,støvler,sandaler,tøfler,løpesko',
  bags: 'veske,håndveske,ryggsekk,sekk,koffert,lommebok',
  'small-appliances': 'støvsuger,brødrister,vannkoker,kaffetrakter,hårføner,strykejern,vifte',
  fridges: 'kjøleskap,fryser',
  'washing-machines': 'vaskemaskin,tørketrommel',
  dishwashers: 'oppvaskmaskin',
  'wood-furniture': 'møbler,seng,bord,spisebord,stol,garderobeskap,kommode',
  sofas: 'sofa,lenestol',
  lighting: 'lampe,taklampe,belysning',
  'home-textiles': 'sengetøy,dyne,pute,laken,håndkle,gardin',
  toys: 'leke,leker,dukke,brettspill,puslespill',
  bicycles: 'sykkel,barnevogn',
  books: 'bok,bøker',
  cosmetics: 'parfyme,sminke,leppestift,krem,sjampo',
};
