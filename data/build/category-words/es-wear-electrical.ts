import type { CategoryWords } from './words';

export const esWear: CategoryWords = {
  clothing:
    'ropa,moda,moda mujer,moda hombre,vestido,vestidos,falda,camisa,blusa,camiseta,top,polo,pantalón,pantalones,vaqueros,jeans,leggings,medias,shorts,bermudas,jersey,suéter,chaqueta,cárdigan,sudadera,abrigo,cazadora,parka,americana,traje,chaleco,chándal,ropa interior,lencería,sujetador,bragas,calzoncillos,bóxer,tanga,calcetines,pijama,camisón,albornoz,bañador,bikini,body,pelele,mono,sombrero,gorro,gorra,bufanda,pañuelo,guantes,cinturón,corbata,disfraz,premamá,ropa de bebé,uniforme,impermeable,remera,buzo,campera,pollera,playera,ropa deportiva,chamarra,prenda,babero,poncho',
  shoes:
    'zapato,zapatos,zapatillas,calzado,botas,botines,botín,sandalias,pantuflas,chanclas,mocasines,tacones,bailarinas,zuecos,alpargatas,deportivas,zapatillas de running,tenis,botas de fútbol,plantillas,silla de montar,correa para perro,ojotas',
  bags: 'bolso,bolsos,mochila,maleta,equipaje,cartera,monedero,bandolera,neceser,bolsa de viaje,riñonera,maletín,bolsa de deporte,billetera,maletas,tarjetero',
  jewellery:
    'joya,joyas,joyería,collar,pendientes,pulsera,anillo,colgante,broche,alianza,bisutería,aretes,aros,gargantilla,dije',
  watches: 'reloj,relojes,despertador,reloj de pared,cronógrafo,correa de reloj',
  glasses: 'gafas de sol,gafas,lentes de sol,anteojos,montura,lentes de contacto,lentillas,gafas de esquí',
  computers:
    'ordenador,ordenador portátil,portátil,computadora,laptop,tablet,notebook,pc,ordenador de sobremesa,libro electrónico,todo en uno,servidor',
  phones: 'teléfono,smartphone,móvil,celular,teléfonos,móviles,teléfono fijo,celulares,iphone',
  'computer-accessories':
    'impresora,escáner,monitor,teclado,ratón,webcam,tóner,cartucho de tinta,tinta,lector de tarjetas,tableta gráfica,periféricos,alfombrilla de ratón,mouse,impresora láser,mando',
  storage: 'disco duro,ssd,tarjeta de memoria,memoria usb,pendrive,almacenamiento,disco duro externo',
  'tv-audio':
    'televisor,televisión,tv,auriculares,altavoz,barra de sonido,amplificador,tocadiscos,radio,micrófono,cine en casa,proyector,cascos,parlante,consola,videoconsola,audio,imagen y sonido,equipo de música,autorradio',
  cameras:
    'cámara,cámara de fotos,cámara digital,videocámara,réflex,trípode,cámara deportiva,fotografía,dron,flash',
  optics: 'prismáticos,telescopio,microscopio,objetivo,lupa,binoculares,catalejo',
  'smart-home':
    'timbre,videoportero,cámara de vigilancia,alarma,detector de humo,hogar inteligente,portero automático,vigilabebés,domótica',
  networking: 'router,módem,repetidor,switch,wifi,antena,redes',
  navigation:
    'gps,navegador,ciclocomputador,smartwatch,termómetro,termostato,estación meteorológica,báscula,pulsera de actividad,reloj inteligente,balanza',
  components: 'tarjeta gráfica,placa base,procesador,memoria ram,componentes,fuente de alimentación',
  batteries: 'pila,pilas,pila de botón,pilas alcalinas',
  'power-banks': 'batería externa,batería,batería de coche,pilas recargables',
  'cables-chargers':
    'cable,cargador,adaptador,alargador,regleta,funda,carcasa,enchufe,cable usb,protector de pantalla,cable hdmi',
  'recorded-media':
    'blu-ray,dvd,cd,vinilo,música,película,películas,videojuego,videojuegos,audiolibro,software,banda sonora',
  'small-appliances':
    'aspirador,aspiradora,robot aspirador,tostadora,hervidor,batidora,licuadora,robot de cocina,cafetera,secador,secador de pelo,afeitadora,plancha,ventilador,calefactor,estufa eléctrica,radiador,humidificador,purificador de aire,exprimidor,freidora,freidora de aire,plancha de pelo,cepillo de dientes eléctrico,depiladora,arrocera,gofrera,máquina de coser,pequeño electrodoméstico,electrodomésticos,cortapelos,vaporeta,robot limpiacristales,calentador,procesadora,sandwichera,limpiacristales',
  cookers:
    'horno,cocina de gas,placa de inducción,microondas,vitrocerámica,barbacoa,campana extractora,parrilla,encimera,anafe,asador',
  fridges: 'frigorífico,nevera,congelador,refrigerador,heladera,freezer,vinoteca',
  'washing-machines': 'lavadora,secadora,lavarropas,lavasecadora',
  dishwashers:
    'lavavajillas,aire acondicionado,grandes electrodomésticos,calentador de agua,termo eléctrico,caldera',
};
