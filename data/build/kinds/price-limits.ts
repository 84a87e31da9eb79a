/**
 * Between which shelf prices nearly all new things of a kind are sold: below the first and above the second about one
 * in a hundred. US dollars of 2026, without tax, one thing or a usual pack of it. A judgement (2026): no source that may
 * be shipped gives prices by kind. It is for asking "is this price right?", never for a figure.
 */
const BY_SHELF = `
clothing 3 2000; t-shirt 2 600; polo-shirt 3 800; shirt 4 1200; jumper 5 2000; hoodie 6 1500; cardigan 6 2500;
fleece-jacket 7 700; jeans 8 1200; trousers 6 1500; leggings 3 400; shorts 4 900; skirt 4 2000; dress 6 4000;
coat 15 6000; jacket 10 5000; rain-jacket 8 1500; down-jacket 18 3500; suit-jacket 18 5000; leather-jacket 30 6000;
underwear 1 150; bra 4 300; socks .8 90; tights 1 120; swimwear 4 600; pyjamas 5 900; sports-top 3 400; scarf 2 900;
gloves 1.5 500; hat 2 600; belt 3 900; baby-bodysuit 1.5 120; shoes 8 1800; trainers 12 1500; boots 15 2500;
sandals 3 1200; bags 3 4000; leather-bag 15 6000; backpack 7 2000; suitcase 22 2500; wallet 3 1000; jewellery 1 1500;
gold-jewellery 30 30000; silver-jewellery 5 1500; watches 5 40000; clock 3 1500; smartwatch 15 1500; glasses 4 1200;
sunglasses 3 800;

desktop 90 9000; laptop 120 7000; tablet 45 3000; smartphone 45 2500; basic-phone 10 400; monitor 55 5000;
peripheral 3 900; printer 35 8000; ink 4 500; storage 4 2500; console 30 1500; headphones 3 1800; speaker 7 8000;
stick 10 400; tv-projector 60 15000; vr 20 4000; cameras 30 12000; camera-accessories 3 1500; optics 10 5000;
smart-home 6 1200; networking 10 2000; navigation 25 2500; components 3 5000; batteries 1 150; power-banks 6 1500;
cables-chargers 1.5 400; recorded-media 2 250; phone-case 1.5 150;

small-appliances 8 1800; vacuum-cleaner 22 2000; coffee-machine 14 5000; personal-care-appliances 6 700;
heating-cooling 10 4000; cookers 35 9000; microwave 45 2500; barbecue 12 5000; fridges 70 9000;
washing-machines 110 5000; dishwashers 150 5000;

sofas 90 12000; armchair 20 6000; wood-furniture 15 6000; chair 12 2500; bed 45 6000; other-furniture 10 3000;
garden-furniture 12 6000; office-furniture 25 4000; shelving 7 3000; mattresses 30 5000; blinds 4 800; lighting 3 3000;
light-bulbs 1 150; home-textiles 2 500; bed-linen 7 900; towel 1.5 150; curtain 4 600; blanket 4 700; pillow 3 700;
carpets 5 5000; textile-goods 3 1500; tent 18 3000; sleeping-bag 12 1200; fabrics 1 300; kitchenware 1.5 500;
pans 4 700; cutlery 1.5 900; flask 3 150; ceramics 1.5 500; glassware 1.5 500; mirror 4 1500; plastic-goods 1 250;
storage-box 1.5 250; wooden-goods 2 500; candles-decor 1.5 600; candle 1 200; picture 2 1500;

hand-tools 1.5 500; power-tools 15 2500; garden-machines 25 8000; hardware .7 400; taps-plumbing 5 1500;
sanitary 15 5000; doors-floors 4 3000; tyres 20 900; paint 2 400;
glue 1 150; car-parts 2 2500;

toys 1.5 700; board-game 3 300; plush-toy 3 400; sports 2 3000; fitness-machine 8 9000; bicycles 40 14000;
e-bike 150 15000; bicycle-parts 1.5 2500; instruments 5 9000; books 1.5 300; stationery .7 150; office-supplies .5 400;
tape-stickers .7 200;

cosmetics 1.5 400; perfume 4 600; hair-body-care 1 120; cleaning 1 120; soap .7 70; paper-hygiene 1 120; nappies 2 150;
medicines 1.5 300; supplements 3 250; medical-aids 2 2500;

coffee-tea-dry 1 150; coffee-instant 1 120; chocolate .5 120; sugar-sweets .5 100; sugar-honey .8 120; crisps .5 60;
nuts .8 120; biscuits-cakes .7 100; staples .5 100; cereals .8 80; oils 1 200; sauces-spices .5 120; preserves .5 90;
fruit-vegetables .3 120; other-food .6 200; baby-food .7 150; ready-meal 1 120; soup .6 60; eggs .8 40;
beef-lamb 2 400; other-meat 1 300; butter .8 40; milk-yoghurt .4 60; cheese 1 150; fish 1 300; ice-cream .8 60;
soda-juice .4 80; water .15 40; beer .6 120; wine 2.5 900; spirits 6 1200; pet-food .6 200
`;

export type PriceLimits = readonly [lowUsd: number, highUsd: number];

/** By kind id. Throws on a line that is none. */
export const priceLimitsByJudgement: ReadonlyMap<string, PriceLimits> = new Map(
  BY_SHELF.split(';').map((line): [string, PriceLimits] => {
    const [id = '', low, high] = line.trim().split(' ');
    if (!id || !(Number(low) > 0) || !(Number(high) > Number(low))) throw new Error(`price limits: ${line}`);
    return [id, [Number(low), Number(high)]];
  }),
);
