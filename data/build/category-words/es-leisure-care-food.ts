import type { CategoryWords } from './words';

export const esLeisure: CategoryWords = {
  toys: 'juguete,juguetes,muñeca,muñeco,peluche,juego de mesa,juego de cartas,puzzle,rompecabezas,juego,juegos,figura,maqueta,lego,playmobil,coche teledirigido,bloques de construcción,cama elástica',
  sports:
    'deporte,deportes,fitness,mancuerna,esterilla de yoga,cinta de correr,balón,pelota,raqueta,golf,esquí,snowboard,máscara de buceo,gafas de natación,casco,caña de pescar,pesca,bicicleta estática,patines,monopatín,piscina,camping,escalada,equitación,pádel,natación',
  bicycles:
    'bicicleta,bicicletas,bicicleta eléctrica,moto,patinete eléctrico,cochecito,silla de paseo,ciclismo,motocicleta',
  instruments:
    'guitarra,piano,batería musical,violín,flauta,ukelele,instrumento musical,instrumentos musicales,trompeta,teclado musical',
  books:
    'libro,libros,novela,tapa blanda,tapa dura,cómic,manga,libro de cocina,revista,calendario,literatura,bolsillo',
  stationery:
    'cuaderno,papel,sobre,tarjeta de felicitación,bloc de notas,papelería,papel de regalo,pegatina,caja de cartón,cinta adhesiva,agenda,libreta',
  'office-supplies':
    'bolígrafo,lápiz,lápices,rotulador,pluma,pintura acrílica,material de oficina,archivador,goma de borrar,regla,grapadora,pegamento,pizarra,manualidades,bellas artes,material escolar',
  cosmetics:
    'perfume,eau de parfum,colonia,maquillaje,cosmética,pintalabios,esmalte de uñas,crema,crema facial,loción corporal,crema de manos,champú,acondicionador,tinte,desodorante,protector solar,pasta de dientes,gel de ducha,belleza,cuidado facial,aceite esencial,sérum,perfumería,labial,fragancia,cuidado personal,exfoliante',
  cleaning:
    'jabón,detergente,limpiador,lavavajillas líquido,suavizante,limpieza,pastillas lavavajillas,desinfectante,ambientador,lejía,quitamanchas',
  'paper-hygiene': 'pañales,papel higiénico,papel de cocina,pañuelos de papel,compresas,tampones,toallitas',
  medicines:
    'vitamina,vitaminas,suplemento,suplementos,complemento alimenticio,cápsulas,medicamento,proteína,farmacia,parafarmacia,magnesio,colágeno,jarabe',
  'medical-aids':
    'mascarilla quirúrgica,mascarilla ffp2,venda,tirita,tensiómetro,silla de ruedas,andador,botiquín,rodillera,guantes desechables,cepillo de dientes,masajeador,preservativos,ortopedia',
  'coffee-tea': 'café,café en grano,cápsulas de café,té,té verde,infusión,yerba mate',
  sweets: 'chocolate,caramelos,golosinas,chicle,bombones,gominolas,regaliz,cacao,turrón,dulces',
  snacks:
    'patatas fritas,frutos secos,cacahuetes,almendras,palomitas,snack,aperitivos,nueces,crema de cacahuete',
  'bakery-pasta': 'galletas,pasta,pan,harina,bizcocho,fideos,tortitas,espaguetis,magdalenas',
  seasonings:
    'aceite de oliva,salsa,especias,sal,pimienta,vinagre,mostaza,ketchup,hierbas,mayonesa,condimentos,pimentón',
  preserves: 'mermelada,conservas,conserva,fruta deshidratada,sopa,aceitunas,tomate frito,pasas,dátiles',
  'other-food':
    'alimentación,alimentos,arroz,miel,cereales,azúcar,leche,queso,carne,pescado,embutido,huevos,mantequilla,jamón,lentejas,atún,comida,supermercado,leche infantil',
  'soft-drinks': 'agua mineral,zumo,jugo,refresco,bebida,bebidas,gaseosa,cola,tónica',
  beer: 'cerveza,cervezas',
  wine: 'vino,vino tinto,vino blanco,cava,champán,vinos',
  spirits: 'whisky,vodka,ginebra,ron,licor,licores,tequila,brandy,orujo,mezcal',
  'pet-food':
    'pienso,comida para perros,comida para gatos,alimento para perros,alimento para gatos,snacks para perros,arena para gatos,alpiste',
  tyres: 'neumático,neumáticos,llanta,llantas,cubierta',
};
