import type { CategoryWords } from './words';

export const enLeisure: CategoryWords = {
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
