import type { CategoryWords } from './words';

export const en: CategoryWords = {
  clothing:
    'clothing,clothes,apparel,fashion,womenswear,menswear,dress,dresses,skirt,shirt,t-shirt,tee,tshirt,blouse,top,tops,polo,trousers,pants,jeans,leggings,tights,shorts,sweater,jumper,pullover,cardigan,hoodie,sweatshirt,fleece,knitwear,jacket,coat,parka,blazer,suit,vest,waistcoat,tracksuit,joggers,underwear,lingerie,bra,bralette,briefs,boxers,panties,thong,knickers,socks,sock,pyjamas,pajamas,nightdress,nightwear,robe,bathrobe,swimwear,swimsuit,bikini,swim shorts,boardshorts,wetsuit,romper,bodysuit,onesie,jumpsuit,overalls,dungarees,hat,cap,beanie,scarf,gloves,mittens,belt,tie,bow tie,headband,costume,uniform,scrubs,maternity,shapewear,corset,hosiery,sportswear,activewear,baby clothes,bib,tunic,kimono,kaftan,sari,chinos,raincoat,windbreaker,poncho,tank top,camisole,crop top,henley,jersey,suspenders,leotard',
  shoes:
    'shoe,shoes,footwear,sneaker,trainers,running shoes,boots,boot,ankle boots,sandal,slippers,slipper,flip flops,loafers,heels,high heels,pumps,ballerinas,ballet flats,mules,clogs,espadrilles,moccasins,wellingtons,wellies,oxfords,brogues,football boots,cleats,hiking boots,slides,insoles,stilettos,chukka,chelsea boots,horse saddle,saddle,bridle,harness,dog collar,dog leash',
  bags: 'bag,bags,handbag,backpack,rucksack,tote,tote bag,purse,wallet,suitcase,luggage,duffel,duffle bag,briefcase,clutch,crossbody,shoulder bag,messenger bag,satchel,belt bag,fanny pack,toiletry bag,laptop bag,laptop sleeve,card holder,cardholder,trolley case,travel bag,gym bag,school bag,diaper bag,washbag',
  jewellery:
    'jewellery,jewelry,necklace,earrings,earring,bracelet,ring,rings,pendant,bangle,brooch,anklet,cufflinks,engagement ring,wedding ring,gemstone,diamond,charm,choker,tiara,body jewelry,silverware',
  watches:
    'watch,watches,wristwatch,wrist watch,alarm clock,wall clock,clock,chronograph,watch strap,watch band,quartz watch,pocket watch',
  glasses:
    'sunglasses,eyeglasses,glasses frame,spectacles,reading glasses,eyewear,contact lenses,ski goggles,blue light glasses',
  computers:
    'laptop,notebook computer,computer,desktop pc,tablet,tablet pc,chromebook,macbook,ipad,ultrabook,all in one pc,mini pc,gaming pc,pc,imac,e-reader,ereader,kindle,workstation,server',
  phones:
    'smartphone,mobile phone,cell phone,phone,phones,iphone,landline,cordless phone,telephone,mobiles,sim free,galaxy s,fairphone,fax machine',
  'computer-accessories':
    'printer,scanner,monitor,keyboard,mouse,webcam,toner,ink cartridge,printer ink,drum unit,docking station,usb hub,graphics tablet,touchpad,mouse pad,card reader,laser printer,3d printer,computer accessories,peripherals,barcode scanner,laptop stand,game controller,joystick,trackball,kvm,computer monitor',
  storage:
    'hard drive,hdd,ssd,solid state drive,memory card,sd card,microsd,usb stick,flash drive,usb flash drive,nas,external hard drive,pen drive',
  'tv-audio':
    'tv,television,oled tv,headphones,earphones,earbuds,headset,speaker,bluetooth speaker,soundbar,smart speaker,hi-fi,amplifier,turntable,record player,receiver,radio,dab radio,microphone,home cinema,blu-ray player,dvd player,mp3 player,audio,subwoofer,media player,streaming stick,projector,dictaphone,car audio,car stereo,games console,game console,karaoke,dj controller,mixing console',
  cameras:
    'camera,digital camera,dslr,mirrorless camera,action camera,camcorder,tripod,camera bag,instant camera,photography,camera flash,drone,polaroid,gopro,photo',
  optics:
    'binoculars,telescope,microscope,camera lens,lens,rifle scope,monocular,magnifier,spotting scope,night vision,loupe',
  'smart-home':
    'doorbell,video doorbell,security camera,alarm system,smart home,smoke detector,smoke alarm,intercom,motion sensor,burglar alarm,surveillance camera,cctv,carbon monoxide alarm,baby monitor',
  networking:
    'router,wifi router,modem,access point,network switch,mesh wifi,wifi extender,antenna,walkie talkie,two way radio,powerline adapter,network card,networking',
  navigation:
    'gps,sat nav,satnav,gps tracker,car navigation,bike computer,fish finder,smartwatch,fitness tracker,thermometer,thermostat,weather station,multimeter,kitchen scale,bathroom scale',
  components:
    'graphics card,motherboard,processor,cpu,gpu,ram,memory module,pc components,computer components,arduino,raspberry pi,circuit board,pc case,power supply unit,cpu cooler,sound card',
  batteries: 'battery,batteries,aa batteries,aaa batteries,button cell,alkaline batteries,coin cell',
  'power-banks':
    'power bank,powerbank,rechargeable battery,rechargeable batteries,car battery,lithium battery,replacement battery,laptop battery',
  'cables-chargers':
    'cable,charger,charging cable,usb cable,hdmi cable,adapter,power adapter,extension lead,wall charger,wireless charger,power strip,ac adapter,usb-c,inverter,surge protector,phone case,screen protector',
  'recorded-media':
    'blu-ray,dvd,cd,vinyl,lp,music,movie,movies,film,video game,video games,ps4,ps5,xbox,nintendo switch game,audiobook,soundtrack,games software,software',
  'small-appliances':
    'vacuum cleaner,robot vacuum,toaster,kettle,blender,mixer,food processor,coffee machine,coffee maker,espresso machine,hair dryer,hairdryer,shaver,electric shaver,iron,steam iron,fan,heater,electric heater,fan heater,humidifier,air purifier,dehumidifier,juicer,air fryer,deep fryer,hair straightener,curling iron,electric toothbrush,trimmer,hair clipper,epilator,rice cooker,slow cooker,waffle maker,sewing machine,small appliances,kitchen appliances,window cleaning robot,steam cleaner,bread maker,electric grill,stick vacuum,household appliances',
  cookers:
    'oven,cooker,hob,stove,microwave,microwave oven,cooktop,range cooker,induction hob,barbecue,bbq,gas grill,grill,charcoal grill,smoker,range hood,cooker hood',
  fridges: 'fridge,refrigerator,freezer,fridge freezer,wine cooler,mini fridge,chest freezer',
  'washing-machines': 'washing machine,washer,tumble dryer,dryer,washer dryer,laundry machine',
  dishwashers: 'dishwasher,large appliances,air conditioner,water heater,boiler',
  sofas:
    'sofa,couch,armchair,sectional,recliner,ottoman,loveseat,sofa bed,corner sofa,pouffe,upholstered,chaise longue,footstool,bean bag',
  'wood-furniture':
    'furniture,bed,bed frame,table,dining table,coffee table,side table,bedside table,nightstand,chair,dining chair,wardrobe,dresser,chest of drawers,sideboard,cabinet,desk table,bench,stool,bar stool,crib,cot,tv stand,tv unit,console table,bookcase,vanity,kitchen island,bunk bed,headboard',
  'other-furniture':
    'garden furniture,outdoor furniture,patio furniture,garden chair,garden table,sun lounger,hammock,metal bed,plastic chair,folding chair,camping chair,high chair,patio set,parasol base,rattan furniture',
  'office-furniture':
    'office chair,desk,desks,office desk,gaming chair,standing desk,office furniture,filing cabinet,computer desk',
  shelving:
    'shelf,shelves,shelving,shelving unit,bookshelf,storage unit,rack,shoe rack,storage rack,wall shelf,coat rack,clothes rail',
  mattresses:
    'mattress,mattresses,topper,mattress topper,blind,blinds,roller blind,venetian blind,curtain rod,curtain rail,box spring',
  lighting:
    'lamp,table lamp,floor lamp,ceiling light,pendant light,chandelier,lighting,wall light,wall lamp,sconce,wall sconce,light fixture,desk lamp,string lights,fairy lights,torch,flashlight,lantern,spotlight,led strip,stage lighting,night light,headlamp,solar light,lights,led panel',
  'light-bulbs': 'light bulb,led bulb,bulb,bulbs,halogen bulb,filament bulb,fluorescent tube',
  'home-textiles':
    'bedding,bed linen,duvet cover,duvet,pillow,pillowcase,sheet,bed sheet,fitted sheet,towel,bath towel,curtain,curtains,throw,blanket,cushion,cushion cover,tablecloth,quilt,comforter,tea towel,napkins,table runner,bedspread,mattress protector,shower curtain,home textiles,bath mat',
  carpets: 'carpet,rug,rugs,doormat,door mat,runner rug,mat,area rug',
  'textile-goods':
    'tent,awning,tarpaulin,sleeping bag,furniture cover,car cover,flag,baby carrier,baby sling,car seat cover,gazebo,parachute,rope,canvas,sun sail,dust cover,tote,fabric bag,baby wrap,parasol',
  fabrics: 'fabric,fabrics,yarn,wool yarn,knitting wool,thread,sewing thread,knitting yarn,upholstery fabric',
  kitchenware:
    'cookware,pan,frying pan,saucepan,pot,wok,casserole,knife,kitchen knife,cutlery,bakeware,baking tin,cake tin,cookware set,saute pan,stockpot,dutch oven,dish rack,spatula,ladle,corkscrew,can opener,peeler,grater,colander,thermos,vacuum flask,water bottle,lunch box,kitchenware,flatware,kitchen utensil,pressure cooker,roasting pan,scissors,razor,pocket knife,stainless steel bottle,moka pot,cutting board',
  ceramics:
    'plate,plates,dinner plate,mug,cup,bowl,tableware,dinnerware,crockery,teapot,porcelain,stoneware,vase,ceramic,flower pot,plant pot,planter,washbasin,toilet,tiles,tile,dinner set,coffee cup,saucer,figurine,sink',
  glassware:
    'glass,wine glass,glasses set,glassware,tumbler,carafe,decanter,mirror,wall mirror,glass jar,champagne flute,beer glass,jug,pint glass',
  'plastic-goods':
    'storage box,plastic box,food container,bucket,laundry basket,trash can,bin,waste bin,tupperware,watering can,plastic,organizer box,coat hanger,hangers,hose,garden hose,bathroom accessories,soap dispenser,toilet seat,pet carrier,litter box,ice cube tray,bird feeder,adhesive hook',
  'wooden-goods':
    'wooden box,picture frame,photo frame,chopping board,wooden tray,crate,basket,cork,wood panel,wood,wicker basket,bamboo',
  'candles-decor':
    'candle,scented candle,decoration,home decor,decor,christmas tree,christmas decoration,ornament,artificial flower,artificial plant,wreath,poster,wall art,painting,canvas print,umbrella,balloon,party supplies,broom,mop,brush,hair brush,paintbrush,sculpture,diffuser,wig,hair clip,hair accessories,zipper,button,dog toy,cat toy,scratching post,pet bed,dog bed,pet supplies,dog car seat,aquarium,birdhouse,souvenir,gift set,sign,lighter,pipe,vape,urn,buttons,keychain,cake topper',
  'hand-tools':
    'screwdriver,hammer,wrench,pliers,saw,hand tool,toolbox,tool set,tape measure,spanner,chisel,axe,shovel,spade,rake,secateurs,pruner,garden tools,socket set,hex key,ladder,wheelbarrow,level,utility knife,clamp',
  'power-tools':
    'drill,cordless drill,impact driver,circular saw,jigsaw,angle grinder,sander,power tool,hammer drill,rotary tool,nail gun,heat gun,router table,chop saw,pressure washer,compressor,welder,drill bit',
  'garden-machines':
    'lawn mower,lawnmower,robotic mower,robot lawn mower,hedge trimmer,chainsaw,leaf blower,strimmer,grass trimmer,brush cutter,tiller,snow blower,garden machinery',
  hardware:
    'hook,hooks,hinge,lock,padlock,door handle,screw,screws,nail,bolts,nut,bracket,knob,cabinet handle,drawer slide,caster,mailbox,letterbox,hardware,chain,key safe,safe,fittings,fastener,anchor',
  'taps-plumbing':
    'tap,faucet,mixer tap,shower head,shower,valve,bathroom fittings,plumbing,kitchen faucet,hand shower,drain,irrigation,sprinkler,hose connector,pipe fitting',
  'doors-floors':
    'door,flooring,laminate flooring,parquet,window,skirting,moulding,wall panel,vinyl flooring,decking,fence,stairs,wallpaper',
  toys: 'toy,toys,doll,plush,soft toy,stuffed animal,teddy bear,lego,building blocks,board game,card game,jigsaw puzzle,puzzle,playset,action figure,toy car,playmobil,funko pop,baby toy,rattle,model kit,model railway,game,games,rc car,train set,nerf,barbie,slime,trading cards,pokemon cards,kite,play tent,trampoline,ride-on,tricycle,playing cards',
  sports:
    'sport,sports,fitness,dumbbell,yoga mat,treadmill,exercise bike,ball,football,soccer ball,basketball,tennis racket,racket,golf,golf club,ski,skis,snowboard,skateboard,surfboard,diving mask,snorkel,swimming goggles,helmet,bike helmet,fishing rod,fishing,weights,kettlebell,resistance band,punching bag,boxing gloves,climbing,inline skates,roller skates,hockey stick,shin pads,protective gear,sporting goods,kayak,paddle board,scooter,archery,dartboard,table tennis,badminton,baseball bat,swimming pool,pool,gym equipment,cycling',
  bicycles:
    'bicycle,bike,bikes,e-bike,mountain bike,road bike,electric bike,motorcycle,moped,electric scooter,bike parts,bicycle tyre,bike saddle,derailleur,bicycle parts,stroller,pram,pushchair',
  instruments:
    'guitar,electric guitar,acoustic guitar,piano,keyboard piano,digital piano,drum,drums,drum kit,violin,flute,ukulele,trumpet,saxophone,harmonica,musical instrument,guitar strings,bass guitar,synthesizer,cello,clarinet,accordion,drumsticks,midi keyboard,guitar pedal',
  books:
    'book,books,paperback,hardcover,hardback,novel,ebook,kindle edition,comic,manga,cookbook,textbook,dictionary,magazine,calendar,fiction,biography,children books',
  stationery:
    'notebook,diary,planner,paper,envelope,greeting card,sticky notes,printer paper,postcard,notepad,stationery,gift wrap,wrapping paper,sticker,stickers,cardboard box,tape,adhesive tape,duct tape,sketchbook,labels,journal',
  'office-supplies':
    'pen,ballpoint pen,pencil,fountain pen,marker,highlighter,crayons,colored pencils,art supplies,acrylic paint,watercolor,stapler,office supplies,eraser,folder,binder,ruler,easel,whiteboard,stamp,glue,school supplies',
  cosmetics:
    'perfume,eau de parfum,eau de toilette,fragrance,makeup,cosmetics,lipstick,mascara,foundation,eyeshadow,nail polish,moisturizer,face cream,body lotion,hand cream,serum,shampoo,conditioner,hair dye,deodorant,sunscreen,sun cream,toothpaste,shower gel,body wash,face mask cream,aftershave,cologne,beauty,skincare,skin care,hair care,lip balm,cleanser,toner lotion,concealer,eyeliner,hair gel,hairspray,bath bomb,toiletries,body oil,shaving foam,cream,lotion,mouthwash,anti-aging,essential oil',
  cleaning:
    'soap,detergent,laundry detergent,dishwasher tablets,cleaner,bleach,fabric softener,dish soap,washing powder,hand soap,polish,cleaning,disinfectant,hand sanitizer,air freshener,stain remover,wipes,all-purpose cleaner,floor cleaner',
  'paper-hygiene':
    'nappies,diapers,diaper,toilet paper,toilet roll,kitchen roll,paper towels,tissues,sanitary pads,tampons,facial tissue,baby wipes,panty liners,paper napkins',
  medicines:
    'vitamin,vitamins,supplement,supplements,dietary supplement,tablets medicine,capsules,probiotics,omega 3,protein powder,whey protein,painkiller,medicine,ibuprofen,paracetamol,cough syrup,melatonin,collagen,magnesium,herbal,pharmacy,multivitamin,creatine,allergy relief',
  'medical-aids':
    'face mask,surgical mask,bandage,plaster,blood pressure monitor,wheelchair,walker,hearing aid,first aid kit,glucose meter,knee brace,orthopedic,crutches,medical gloves,compression stockings,condoms,test kit,support brace,massager,massage gun,toothbrush,contact lens solution,disposable gloves,pregnancy test',
  'coffee-tea':
    'coffee,coffee beans,ground coffee,coffee capsules,coffee pods,espresso beans,tea,green tea,tea bags,black tea,herbal tea,matcha,instant coffee,k-cup,nespresso capsules,chai',
  sweets:
    'chocolate,chocolate bar,candy,sweets,gummies,gummy bears,lollipop,chewing gum,caramel,marshmallow,truffles,licorice,praline,fudge,cocoa,gum,toffee,nougat',
  snacks:
    'snack,snacks,crisps,potato chips,chips,nuts,peanuts,almonds,cashews,popcorn,pretzels,trail mix,peanut butter,crackers nuts,tortilla chips,pistachios,jerky',
  'bakery-pasta':
    'biscuit,biscuits,cookies,cookie,crackers,pasta,spaghetti,noodles,bread,cake,flour,cake mix,waffles,pancake mix,muffin,tortilla,baking mix,granola bar,macaroni,penne',
  seasonings:
    'olive oil,sauce,spice,spices,seasoning,salt,pepper,vinegar,mustard,ketchup,mayonnaise,soy sauce,hot sauce,salad dressing,curry powder,herbs,cinnamon,vanilla extract,stock cube,bbq sauce,paprika',
  preserves:
    'jam,canned,tinned,dried fruit,tomato sauce,pickles,olives,canned beans,marmalade,fruit spread,canned tomatoes,soup,raisins,tomato paste,jelly,salsa,applesauce,beans,pasta sauce,fruit preserves,dates',
  'other-food':
    'food,groceries,grocery,rice,honey,cereal,oats,oatmeal,muesli,granola,sugar,milk,cheese,meat,fish,tuna,salmon,sausage,eggs,butter,yogurt,frozen,baby food,infant formula,ready meal,syrup,sweetener,quinoa,lentils,tofu,ham,bacon,ice cream,fruit,vegetables',
  'soft-drinks':
    'water,mineral water,sparkling water,juice,soda,cola,coca-cola,lemonade,energy drink,soft drink,iced tea,tonic water,sports drink,orange juice,drinks,coconut water,kombucha,drink mix',
  beer: 'beer,ale,lager,ipa,stout,pilsner,cider,craft beer,wheat beer',
  wine: 'wine,red wine,white wine,champagne,prosecco,rose wine,sparkling wine,merlot,chardonnay,cabernet,pinot noir,riesling,sake,cava,rioja,port wine,sherry,vermouth',
  spirits:
    'whisky,whiskey,vodka,gin,rum,tequila,bourbon,brandy,cognac,liqueur,spirits,scotch,mezcal,liquor,single malt,bitters,schnapps',
  'pet-food':
    'dog food,cat food,pet food,dog treats,cat treats,dry dog food,wet cat food,bird food,bird seed,fish food,kibble,pet treats,puppy food,kitten food',
  tyres: 'tyre,tyres,tire,tires,winter tyres,summer tyres,all season tires,car tyres',
};
