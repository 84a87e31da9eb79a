/**
 * Made by `npm run data`; never edited by hand.
 * Source: categories, sectors, masses: our judgement (data/build/category-list.ts); shares: see margins.ts
 * Year: 2026; shares 2017
 * Unit: massKg kg of one item; priceShare = producer price / purchaser price without tax
 * Licence: CC BY-SA 4.0; shares public domain
 */
export interface Category {
  id: string;
  /** The wider shelf. */
  group: string;
  /** English name; the extension's words are in _locales. */
  name: string;
  /** CEDA sector code. */
  sector: string;
  /** Typical mass of one item: a judgement, right within a factor of two. */
  massKg: number;
  /** b_k of METHOD §1. */
  priceShare: number;
}
export const categoryTable: readonly Category[] = [
  { id: 'clothing', group: 'fashion', name: "Clothing", sector: '315000', massKg: 0.4, priceShare: 0.3376 },
  { id: 'shoes', group: 'fashion', name: "Shoes", sector: '316000', massKg: 0.9, priceShare: 0.3736 },
  { id: 'bags', group: 'fashion', name: "Bags and luggage", sector: '316000', massKg: 1, priceShare: 0.3736 },
  { id: 'jewellery', group: 'fashion', name: "Jewellery and silverware", sector: '339910', massKg: 0.03, priceShare: 0.3237 },
  { id: 'watches', group: 'fashion', name: "Watches and clocks", sector: '33451A', massKg: 0.15, priceShare: 0.3306 },
  { id: 'glasses', group: 'fashion', name: "Glasses and sunglasses", sector: '339115', massKg: 0.06, priceShare: 0.4507 },
  { id: 'computers', group: 'electronics', name: "Computers and tablets", sector: '334111', massKg: 2, priceShare: 0.6041 },
  { id: 'phones', group: 'electronics', name: "Telephones", sector: '334220', massKg: 0.2, priceShare: 0.3849 },
  { id: 'computer-accessories', group: 'electronics', name: "Computer accessories and printers", sector: '334118', massKg: 0.8, priceShare: 0.5819 },
  { id: 'storage', group: 'electronics', name: "Drives and memory cards", sector: '334112', massKg: 0.1, priceShare: 0.6041 },
  { id: 'tv-audio', group: 'electronics', name: "TV, audio and headphones", sector: '334300', massKg: 1.5, priceShare: 0.4537 },
  { id: 'cameras', group: 'electronics', name: "Cameras and photo equipment", sector: '333316', massKg: 0.7, priceShare: 0.3847 },
  { id: 'optics', group: 'electronics', name: "Binoculars, telescopes and lenses", sector: '333314', massKg: 0.8, priceShare: 0.5333 },
  { id: 'smart-home', group: 'electronics', name: "Smart home and alarm devices", sector: '334290', massKg: 0.3, priceShare: 0.3889 },
  { id: 'networking', group: 'electronics', name: "Routers and radio equipment", sector: '334220', massKg: 0.4, priceShare: 0.3849 },
  { id: 'navigation', group: 'electronics', name: "Navigation devices and trackers", sector: '334511', massKg: 0.2, priceShare: 0.4565 },
  { id: 'components', group: 'electronics', name: "Computer parts and circuit boards", sector: '334418', massKg: 0.5, priceShare: 0.6344 },
  { id: 'batteries', group: 'electronics', name: "Batteries", sector: '335912', massKg: 0.1, priceShare: 0.3166 },
  { id: 'power-banks', group: 'electronics', name: "Rechargeable batteries and power banks", sector: '335911', massKg: 0.3, priceShare: 0.5191 },
  { id: 'cables-chargers', group: 'electronics', name: "Cables, chargers and adapters", sector: '335999', massKg: 0.15, priceShare: 0.464 },
  { id: 'recorded-media', group: 'electronics', name: "Films, music and games on disc", sector: '334610', massKg: 0.1, priceShare: 0.5517 },
  { id: 'small-appliances', group: 'appliances', name: "Small appliances and vacuum cleaners", sector: '335210', massKg: 3, priceShare: 0.5305 },
  { id: 'cookers', group: 'appliances', name: "Cookers, ovens and microwaves", sector: '335221', massKg: 30, priceShare: 0.5205 },
  { id: 'fridges', group: 'appliances', name: "Fridges and freezers", sector: '335222', massKg: 60, priceShare: 0.5205 },
  { id: 'washing-machines', group: 'appliances', name: "Washing machines and dryers", sector: '335224', massKg: 65, priceShare: 0.5205 },
  { id: 'dishwashers', group: 'appliances', name: "Dishwashers and other large appliances", sector: '335228', massKg: 40, priceShare: 0.5205 },
  { id: 'sofas', group: 'home', name: "Sofas and upholstered furniture", sector: '337121', massKg: 40, priceShare: 0.498 },
  { id: 'wood-furniture', group: 'home', name: "Wooden furniture", sector: '337122', massKg: 25, priceShare: 0.4143 },
  { id: 'other-furniture', group: 'home', name: "Metal, plastic and garden furniture", sector: '33712N', massKg: 12, priceShare: 0.4132 },
  { id: 'office-furniture', group: 'home', name: "Office furniture", sector: '33721A', massKg: 18, priceShare: 0.4152 },
  { id: 'shelving', group: 'home', name: "Shelves and storage units", sector: '337215', massKg: 12, priceShare: 0.4123 },
  { id: 'mattresses', group: 'home', name: "Mattresses and blinds", sector: '337900', massKg: 20, priceShare: 0.3636 },
  { id: 'lighting', group: 'home', name: "Lamps and lighting", sector: '335120', massKg: 1.5, priceShare: 0.3484 },
  { id: 'light-bulbs', group: 'home', name: "Light bulbs", sector: '335110', massKg: 0.08, priceShare: 0.2247 },
  { id: 'home-textiles', group: 'home', name: "Bed linen, towels and curtains", sector: '314120', massKg: 1, priceShare: 0.2781 },
  { id: 'carpets', group: 'home', name: "Carpets and rugs", sector: '314110', massKg: 6, priceShare: 0.3734 },
  { id: 'textile-goods', group: 'home', name: "Tents, covers and other textile goods", sector: '314900', massKg: 1.5, priceShare: 0.3049 },
  { id: 'fabrics', group: 'home', name: "Fabrics and yarn", sector: '313200', massKg: 0.5, priceShare: 0.3918 },
  { id: 'kitchenware', group: 'home', name: "Pots, pans, cutlery and knives", sector: '332200', massKg: 1.2, priceShare: 0.3489 },
  { id: 'ceramics', group: 'home', name: "Ceramics and tableware", sector: '327100', massKg: 0.8, priceShare: 0.54 },
  { id: 'glassware', group: 'home', name: "Glass and mirrors", sector: '327200', massKg: 0.7, priceShare: 0.5136 },
  { id: 'plastic-goods', group: 'home', name: "Plastic household goods", sector: '326190', massKg: 0.6, priceShare: 0.7235 },
  { id: 'wooden-goods', group: 'home', name: "Wooden household goods", sector: '3219A0', massKg: 1, priceShare: 0.4649 },
  { id: 'candles-decor', group: 'home', name: "Candles, decoration and household sundries", sector: '339990', massKg: 0.6, priceShare: 0.3354 },
  { id: 'hand-tools', group: 'diy', name: "Hand tools", sector: '332200', massKg: 0.7, priceShare: 0.3489 },
  { id: 'power-tools', group: 'diy', name: "Power tools", sector: '333991', massKg: 2.5, priceShare: 0.2033 },
  { id: 'garden-machines', group: 'diy', name: "Garden machines", sector: '333112', massKg: 15, priceShare: 0.1828 },
  { id: 'hardware', group: 'diy', name: "Fittings, hooks and locks", sector: '332500', massKg: 0.4, priceShare: 0.2864 },
  { id: 'taps-plumbing', group: 'diy', name: "Taps and bathroom fittings", sector: '332913', massKg: 1.5, priceShare: 0.4395 },
  { id: 'doors-floors', group: 'diy', name: "Doors, floors and mouldings", sector: '321910', massKg: 15, priceShare: 0.4788 },
  { id: 'toys', group: 'leisure', name: "Toys and games", sector: '339930', massKg: 0.6, priceShare: 0.3254 },
  { id: 'sports', group: 'leisure', name: "Sports equipment", sector: '339920', massKg: 2, priceShare: 0.3898 },
  { id: 'bicycles', group: 'leisure', name: "Bicycles and motorcycles", sector: '336991', massKg: 15, priceShare: 0.5283 },
  { id: 'instruments', group: 'leisure', name: "Musical instruments", sector: '339990', massKg: 4, priceShare: 0.3354 },
  { id: 'books', group: 'leisure', name: "Books", sector: '511130', massKg: 0.4, priceShare: 0.6589 },
  { id: 'stationery', group: 'leisure', name: "Paper and notebooks", sector: '322230', massKg: 0.4, priceShare: 0.5117 },
  { id: 'office-supplies', group: 'leisure', name: "Pens and art supplies", sector: '339940', massKg: 0.2, priceShare: 0.4901 },
  { id: 'cosmetics', group: 'care', name: "Cosmetics, perfume and toiletries", sector: '325620', massKg: 0.2, priceShare: 0.4631 },
  { id: 'cleaning', group: 'care', name: "Soap and cleaning products", sector: '325610', massKg: 1, priceShare: 0.5292 },
  { id: 'paper-hygiene', group: 'care', name: "Nappies and paper hygiene", sector: '322291', massKg: 2, priceShare: 0.3064 },
  { id: 'medicines', group: 'care', name: "Medicines and food supplements", sector: '325412', massKg: 0.2, priceShare: 0.4545 },
  { id: 'medical-aids', group: 'care', name: "Medical and health aids", sector: '339113', massKg: 0.8, priceShare: 0.3265 },
  { id: 'coffee-tea', group: 'food', name: "Coffee and tea", sector: '311920', massKg: 0.5, priceShare: 0.5623 },
  { id: 'sweets', group: 'food', name: "Chocolate and sweets", sector: '311300', massKg: 0.2, priceShare: 0.5792 },
  { id: 'snacks', group: 'food', name: "Snacks", sector: '311910', massKg: 0.2, priceShare: 0.5868 },
  { id: 'bakery-pasta', group: 'food', name: "Biscuits, pasta and baked goods", sector: '3118A0', massKg: 0.5, priceShare: 0.5622 },
  { id: 'seasonings', group: 'food', name: "Oils, sauces and spices", sector: '311940', massKg: 0.5, priceShare: 0.5611 },
  { id: 'preserves', group: 'food', name: "Tinned and dried fruit and vegetables", sector: '311420', massKg: 0.6, priceShare: 0.558 },
  { id: 'other-food', group: 'food', name: "Other food", sector: '311990', massKg: 0.5, priceShare: 0.5553 },
  { id: 'soft-drinks', group: 'food', name: "Soft drinks and water", sector: '312110', massKg: 1.5, priceShare: 0.5602 },
  { id: 'beer', group: 'food', name: "Beer", sector: '312120', massKg: 0.7, priceShare: 0.3987 },
  { id: 'wine', group: 'food', name: "Wine", sector: '312130', massKg: 1.3, priceShare: 0.4112 },
  { id: 'spirits', group: 'food', name: "Spirits", sector: '312140', massKg: 1.3, priceShare: 0.3807 },
  { id: 'pet-food', group: 'food', name: "Pet food", sector: '311111', massKg: 2, priceShare: 0.4381 },
  { id: 'tyres', group: 'vehicle', name: "Tyres", sector: '326210', massKg: 9, priceShare: 0.3867 },
];
