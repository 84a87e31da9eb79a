import type { CategoryWords } from './words';

export const sl: CategoryWords = {
  clothing:
    'oblačila,obleka,krilo,srajca,bluza,majica,hlače,kavbojke,pajkice,pulover,jopica,jakna,plašč,suknjič,spodnje perilo,modrček,hlačke,nogavice,pižama,kopalke,kapa,klobuk,šal,rokavice,pas,kravata',
  shoes: 'čevlji,obutev,superge,škornji,gležnjarji,sandali,copati,natikači',
  bags: 'torba,torbica,nahrbtnik,kovček,denarnica',
  jewellery: 'nakit,ogrlica,uhani,zapestnica,prstan',
  watches: 'ura,zapestna ura,budilka',
  glasses: 'sončna očala,očala',
  computers: 'prenosnik,računalnik,tablica',
  phones: 'telefon,pametni telefon',
  'small-appliances':
    'sesalnik,opekač,grelnik vode,mešalnik,kavni aparat,sušilnik za lase,brivnik,likalnik,ventilator,grelnik',
  cookers: 'pečica,štedilnik,kuhalna plošča,mikrovalovna pečica,žar',
  fridges: 'hladilnik,zamrzovalnik',
  'washing-machines': 'pralni stroj,sušilni stroj',
  dishwashers: 'pomivalni stroj',
  sofas: 'kavč,fotelj',
  'wood-furniture': 'pohištvo,postelja,miza,stol,omara,komoda',
  lighting: 'svetilka,luč,lestenec',
  'home-textiles': 'posteljnina,odeja,vzglavnik,rjuha,brisača,zavesa',
  carpets: 'preproga',
  kitchenware: 'ponev,lonec,nož',
  ceramics: 'krožnik,skodelica,skleda,vaza',
  toys: 'igrača,igrače,lutka,družabna igra,sestavljanka',
  sports: 'šport,potapljaška maska,maska za potapljanje,potapljanje,žoga,smuči,čelada,plavalna očala',
  bicycles: 'kolo,voziček',
  books: 'knjiga,knjige',
  cosmetics: 'parfum,kozmetika,krema,šampon',
};
