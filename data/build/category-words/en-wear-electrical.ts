import type { CategoryWords } from './words';

export const enWear: CategoryWords = {
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
};
