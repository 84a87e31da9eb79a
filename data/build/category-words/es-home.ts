import type { CategoryWords } from './words';

export const esHome: CategoryWords = {
  sofas: 'sofá,sillón,sofá cama,puf,chaise longue,butaca,reposapiés,sofás,reclinable',
  'wood-furniture':
    'mueble,muebles,cama,mesa,mesa de comedor,mesa de centro,silla,sillas,armario,cómoda,aparador,mesita de noche,banco,taburete,cuna,mueble tv,velador,cabecero,vitrina,ropero,escritorio madera,recibidor,respaldo cama',
  'other-furniture':
    'muebles de jardín,silla de jardín,tumbona,hamaca,silla plegable,trona,conjunto de jardín,terraza',
  'office-furniture': 'silla de oficina,escritorio,silla gaming,mesa de oficina,muebles de oficina',
  shelving: 'estantería,estante,estantes,zapatero,perchero,librería,organizador,repisa',
  mattresses: 'colchón,colchones,topper,persiana,estor,somier,barra de cortina,canapé',
  lighting:
    'lámpara,lámpara de mesa,lámpara de pie,lámpara de techo,plafón,aplique,araña,guirnalda de luces,linterna,farol,foco,iluminación,luz,luces,lámpara colgante,luminaria',
  'light-bulbs': 'bombilla,bombillas,ampolleta',
  'home-textiles':
    'ropa de cama,funda nórdica,edredón,almohada,funda de almohada,sábana,sábanas,toalla,toallas,cortina,cortinas,manta,cojín,mantel,textil hogar,alfombrilla de baño,colcha,plaid,nórdico,cortina de ducha,frazada,paño de cocina',
  carpets: 'alfombra,felpudo,moqueta,alfombras',
  'textile-goods':
    'tienda de campaña,carpa,toldo,lona,saco de dormir,funda de sofá,bandera,portabebés,cuerda,sombrilla,cenador,fular',
  fabrics: 'tela,telas,lana,hilo,ovillo,tejido,mercería',
  kitchenware:
    'sartén,cacerola,olla,batería de cocina,cuchillo,cubiertos,molde,wok,termo,botella de agua,fiambrera,utensilios de cocina,menaje,rallador,tijeras,olla a presión,cazo,tabla de cortar,cuchara,tenedor,cazuela',
  ceramics:
    'plato,platos,taza,tazón,bol,vajilla,tetera,porcelana,jarrón,maceta,cerámica,azulejo,lavabo,inodoro,cuenco,florero',
  glassware: 'copa de vino,copa,vaso,vasos,copas,jarra,espejo,cristalería,tarro',
  'plastic-goods':
    'caja de almacenaje,táper,cubo,cesto de ropa,cubo de basura,papelera,regadera,percha,manguera,dispensador de jabón,plástico,asiento inodoro,balde',
  'wooden-goods': 'marco de fotos,tabla de cortar madera,caja de madera,cesta,bandeja,madera,mimbre,corcho',
  'candles-decor':
    'vela,vela perfumada,decoración,árbol de navidad,adorno,flor artificial,guirnalda,póster,cuadro,paraguas,globo,escoba,cepillo,figura decorativa,peluca,cama para perro,rascador,mascotas,perro,gato,acuario,comedero,llavero,regalo,difusor,lámina,diadema,incienso',
  'hand-tools':
    'destornillador,martillo,alicates,sierra,herramienta,herramientas,llave inglesa,cinta métrica,hacha,pala,tijeras de podar,escalera,caja de herramientas,carretilla,nivel',
  'power-tools':
    'taladro,atornillador,sierra circular,sierra de calar,amoladora,lijadora,herramientas eléctricas,hidrolimpiadora,compresor,broca',
  'garden-machines': 'cortacésped,robot cortacésped,cortasetos,motosierra,soplador,desbrozadora,bordeadora',
  hardware:
    'gancho,bisagra,cerradura,candado,manija,tornillo,tornillos,clavo,ferretería,buzón,caja fuerte,tirador,colgador,escuadra,taco',
  'taps-plumbing':
    'grifo,grifería,ducha,alcachofa,válvula,fontanería,riego,racor,canilla,llave de agua,monomando',
  'doors-floors': 'puerta,suelo,parquet,laminado,ventana,rodapié,panel de pared,valla,tarima,papel pintado',
};
