import type { CategoryWords } from './words';

export const enHome: CategoryWords = {
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
};
