import type { CategoryWords } from './words';

export const hr: CategoryWords = {
  clothing:
    'odjeća,haljina,suknja,košulja,bluza,majica,hlače,traperice,tajice,džemper,vesta,jakna,kaput,sako,odijelo,donje rublje,grudnjak,gaćice,čarape,pidžama,kupaći kostim,kapa,šešir,šal,rukavice,remen,kravata,odeća,haljine',
  shoes: 'cipele,obuća,tenisice,patike,čizme,sandale,papuče,gležnjače',
  bags: 'torba,torbica,ruksak,ranac,kovčeg,kofer,novčanik',
  jewellery: 'nakit,ogrlica,naušnice,narukvica,prsten',
  watches: 'sat,ručni sat',
  glasses: 'sunčane naočale,naočale',
  computers: 'laptop,računalo,računar,prijenosno računalo',
  phones: 'mobitel,telefon',
  'small-appliances':
    'usisavač,toster,kuhalo vode,blender,aparat za kavu,sušilo za kosu,glačalo,pegla,ventilator,grijalica',
  cookers: 'pećnica,štednjak,mikrovalna pećnica,roštilj',
  fridges: 'hladnjak,frižider,zamrzivač',
  'washing-machines': 'perilica rublja,veš mašina,sušilica',
  dishwashers: 'perilica posuđa',
  sofas: 'kauč,fotelja',
  'wood-furniture': 'namještaj,krevet,stol,stolica,ormar,komoda',
  lighting: 'lampa,svjetiljka,rasvjeta,luster',
  'home-textiles': 'posteljina,pokrivač,jastuk,plahta,ručnik,zavjesa',
  carpets: 'tepih',
  toys: 'igračka,igračke,lutka,društvena igra',
  books: 'knjiga,knjige',
  cosmetics: 'parfem,kozmetika,krema,šampon',
};
