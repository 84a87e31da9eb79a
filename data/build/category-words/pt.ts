import type { CategoryWords } from './words';

export const pt: CategoryWords = {
  clothing:
    'roupa,roupas,moda,vestuário,vestido,saia,camisa,blusa,camiseta,t-shirt,top,polo,calças,calça,jeans,leggings,meias,calções,bermuda,camisola,malha,casaco,jaqueta,blazer,fato,terno,colete,sweatshirt,moletom,roupa interior,lingerie,sutiã,cueca,cuecas,pijama,roupão,fato de banho,maiô,biquíni,body,macacão,chapéu,gorro,boné,cachecol,lenço,luvas,cinto,gravata,fantasia,disfarce,roupa de bebê,blusão,sobretudo',
  shoes:
    'sapato,sapatos,sapatilhas,ténis,tênis,calçado,calçados,botas,botins,bota,sandálias,chinelos,pantufas,mocassins,sapatos de salto,bailarinas,tamancos,alpargatas,chuteiras,palmilhas',
  bags: 'mala,malas,bolsa,bolsas,mochila,carteira,porta-moedas,bagagem,necessaire,pasta,bolsa tiracolo,malas de viagem',
  jewellery: 'joia,joias,colar,brincos,pulseira,anel,pendente,broche,aliança,bijuteria,pingente',
  watches: 'relógio,relógios,despertador,relógio de parede',
  glasses: 'óculos de sol,óculos,armação,lentes de contacto,lentes de contato',
  computers: 'computador,portátil,notebook,tablet,pc,computadores,desktop,informática portátil',
  phones: 'telefone,telemóvel,smartphone,celular,telemóveis,celulares,iphone',
  'computer-accessories':
    'impressora,scanner,monitor,teclado,rato,mouse,webcam,toner,tinteiro,cartucho,periféricos',
  storage: 'disco rígido,disco externo,ssd,cartão de memória,pen drive,armazenamento',
  'tv-audio':
    'televisor,televisão,tv,auscultadores,fones de ouvido,coluna,caixa de som,soundbar,amplificador,gira-discos,rádio,microfone,projetor,consola,console,auriculares',
  cameras: 'câmara,câmera,máquina fotográfica,câmara digital,tripé,fotografia,drone',
  optics: 'binóculos,telescópio,microscópio,objetiva,lupa',
  'smart-home': 'campainha,câmara de vigilância,alarme,detetor de fumo,casa inteligente,interfone',
  networking: 'router,roteador,modem,repetidor,switch,antena,redes',
  navigation: 'gps,smartwatch,termómetro,termostato,balança',
  components: 'placa gráfica,placa de vídeo,placa mãe,processador,memória ram,componentes',
  batteries: 'pilha,pilhas',
  'power-banks': 'power bank,bateria,baterias recarregáveis',
  'cables-chargers': 'cabo,carregador,adaptador,extensão,capa,tomada,película',
  'recorded-media': 'blu-ray,dvd,cd,vinil,música,filme,filmes,videojogos,jogos ps4,audiolivro,software',
  'small-appliances':
    'aspirador,aspirador robô,torradeira,chaleira,liquidificador,batedeira,varinha mágica,robot de cozinha,máquina de café,cafeteira,secador de cabelo,máquina de barbear,ferro de engomar,ferro de passar,ventoinha,ventilador,aquecedor,humidificador,purificador de ar,fritadeira,prancha de cabelo,escova de dentes elétrica,máquina de costura,pequenos eletrodomésticos,eletrodomésticos,depiladora',
  cookers: 'forno,fogão,placa de indução,micro-ondas,microondas,churrasqueira,exaustor,cooktop,grelhador',
  fridges: 'frigorífico,geladeira,congelador,arca,freezer,refrigerador',
  'washing-machines': 'máquina de lavar roupa,máquina de lavar,máquina de secar,lavadora,secadora',
  dishwashers: 'máquina de lavar loiça,lava-louças,ar condicionado,grandes eletrodomésticos,esquentador',
  sofas: 'sofá,poltrona,sofá-cama,pufe,cadeirão,puff',
  'wood-furniture':
    'móvel,móveis,mobiliário,cama,mesa,mesa de jantar,mesa de centro,cadeira,guarda-roupa,roupeiro,cómoda,aparador,mesa de cabeceira,banco,berço,rack,cabeceira,criado mudo,armário',
  'other-furniture': 'móveis de jardim,cadeira de jardim,espreguiçadeira,rede,cadeira dobrável',
  'office-furniture': 'cadeira de escritório,secretária,escrivaninha,cadeira gaming',
  shelving: 'estante,prateleira,sapateira,cabide',
  mattresses: 'colchão,colchões,persiana,estore',
  lighting:
    'candeeiro,luminária,lâmpada de mesa,abajur,lustre,iluminação,lanterna,pendente de teto,plafon,arandela',
  'light-bulbs': 'lâmpada,lâmpadas',
  'home-textiles':
    'roupa de cama,capa de edredão,edredom,edredão,almofada,travesseiro,fronha,lençol,lençóis,toalha,toalhas,cortina,cortinas,manta,cobertor,toalha de mesa,têxteis',
  carpets: 'tapete,capacho,carpete',
  'textile-goods': 'tenda,barraca,toldo,lona,saco-cama,bandeira,porta-bebés,canguru bebê,corda',
  fabrics: 'tecido,lã,linha,fio',
  kitchenware:
    'frigideira,panela,tacho,trem de cozinha,faca,talheres,forma,garrafa térmica,utensílios de cozinha,tesoura,panela de pressão',
  ceramics: 'prato,pratos,caneca,chávena,xícara,taça,louça,bule,porcelana,jarra,vaso,cerâmica,azulejo',
  glassware: 'copo,copos,taça de vinho,jarro,espelho,vidro',
  'plastic-goods':
    'caixa organizadora,balde,cesto de roupa,caixote do lixo,lixeira,regador,mangueira,plástico',
  'wooden-goods': 'moldura,tábua,caixa de madeira,cesto,tabuleiro,madeira',
  'candles-decor':
    'vela,vela perfumada,decoração,árvore de natal,enfeite,flor artificial,poster,quadro,guarda-chuva,balão,vassoura,escova,animais de estimação,cão,gato,cachorro,aquário,porta-chaves',
  'hand-tools': 'chave de fendas,martelo,alicate,serra,ferramenta,ferramentas,fita métrica,machado,pá,escada',
  'power-tools':
    'berbequim,furadeira,parafusadora,parafusadeira,serra circular,rebarbadora,lixadora,lavadora de alta pressão,compressor',
  'garden-machines': 'corta-relva,cortador de grama,corta-sebes,motosserra,soprador,roçadora',
  hardware: 'gancho,dobradiça,fechadura,cadeado,puxador,parafuso,prego,ferragens,cofre',
  'taps-plumbing': 'torneira,chuveiro,válvula,rega,misturadora,canalização',
  'doors-floors': 'porta,piso,pavimento,janela,rodapé,papel de parede',
  toys: 'brinquedo,brinquedos,boneca,boneco,peluche,pelúcia,jogo de tabuleiro,jogo de cartas,puzzle,quebra-cabeça,jogo,jogos,lego',
  sports:
    'desporto,esporte,esportes,fitness,haltere,tapete de yoga,passadeira,esteira,bola,raquete,golfe,esqui,máscara de mergulho,capacete,pesca,patins,piscina,campismo',
  bicycles: 'bicicleta,bicicletas,moto,trotinete,carrinho de bebé,ciclismo',
  instruments:
    'guitarra,piano,bateria musical,violino,flauta,violão,instrumento musical,instrumentos musicais',
  books: 'livro,livros,romance,banda desenhada,revista,calendário',
  stationery: 'caderno,papel,envelope,bloco de notas,papelaria,autocolante,fita adesiva,agenda',
  'office-supplies':
    'caneta,lápis,marcador,tinta acrílica,material de escritório,borracha,régua,agrafador,cola,quadro branco',
  cosmetics:
    'perfume,maquilhagem,maquiagem,cosmética,batom,verniz,esmalte,creme,creme facial,loção corporal,champô,shampoo,condicionador,desodorizante,desodorante,protetor solar,pasta de dentes,gel de banho,beleza,cuidado da pele,perfumaria',
  cleaning: 'sabão,sabonete,detergente,amaciador,limpeza,desinfetante',
  'paper-hygiene': 'fraldas,papel higiénico,papel higiênico,toalhitas,pensos higiénicos,lenços de papel',
  medicines: 'vitamina,vitaminas,suplemento,suplementos,cápsulas,medicamento,proteína,farmácia',
  'medical-aids':
    'máscara cirúrgica,ligadura,penso,medidor de tensão,cadeira de rodas,escova de dentes,preservativos',
  'coffee-tea': 'café,cápsulas de café,chá',
  sweets: 'chocolate,doces,gomas,rebuçados,bombons,balas',
  snacks: 'batatas fritas,amendoins,amêndoas,frutos secos,pipocas,snacks',
  'bakery-pasta': 'bolachas,biscoitos,massa,massas,pão,farinha,bolo,macarrão',
  seasonings: 'azeite,molho,especiarias,sal,pimenta,vinagre,mostarda,temperos',
  preserves: 'compota,geleia,conservas,sopa,azeitonas',
  'other-food':
    'alimentação,mercearia,arroz,mel,cereais,açúcar,leite,queijo,carne,peixe,ovos,manteiga,presunto,atum,bacalhau',
  'soft-drinks': 'água mineral,sumo,suco,refrigerante,bebida,bebidas',
  beer: 'cerveja',
  wine: 'vinho,vinho tinto,vinho branco,espumante,vinho do porto',
  spirits: 'whisky,vodka,gin,rum,licor,aguardente,cachaça',
  'pet-food': 'ração,comida para cão,comida para gato,areia para gato',
  tyres: 'pneu,pneus',
};
