/**
 * The shopper-facing categories: what a shop's shelf would be called, the sector whose factors stand for it, and
 * a typical mass. The choice of categories, their sectors and the masses are our judgement (2026); masses are
 * typical shipped weights of one item as sold, meant to be right within a factor of two.
 */
export interface CategoryLine {
  id: string;
  /** Wider shelf: shown when we cannot tell more. */
  group: string;
  /** English name; the extension's own words are in `_locales` as `category_<id>`. */
  name: string;
  /** CEDA/BEA sector code. */
  sector: string;
  /** Typical mass of one item, kg. A judgement. */
  massKg: number;
}

const line = (group: string, id: string, name: string, sector: string, massKg: number): CategoryLine => ({
  id,
  group,
  name,
  sector,
  massKg,
});

export const categoryLines: readonly CategoryLine[] = [
  line('fashion', 'clothing', 'Clothing', '315000', 0.4),
  line('fashion', 'shoes', 'Shoes', '316000', 0.9),
  line('fashion', 'bags', 'Bags and luggage', '316000', 1),
  line('fashion', 'jewellery', 'Jewellery and silverware', '339910', 0.03),
  line('fashion', 'watches', 'Watches and clocks', '33451A', 0.15),
  line('fashion', 'glasses', 'Glasses and sunglasses', '339115', 0.06),

  line('electronics', 'computers', 'Computers and tablets', '334111', 2),
  line('electronics', 'phones', 'Telephones', '334220', 0.2),
  line('electronics', 'computer-accessories', 'Computer accessories and printers', '334118', 0.8),
  line('electronics', 'storage', 'Drives and memory cards', '334112', 0.1),
  line('electronics', 'tv-audio', 'TV, audio and headphones', '334300', 1.5),
  line('electronics', 'cameras', 'Cameras and photo equipment', '333316', 0.7),
  line('electronics', 'optics', 'Binoculars, telescopes and lenses', '333314', 0.8),
  line('electronics', 'smart-home', 'Smart home and alarm devices', '334290', 0.3),
  line('electronics', 'networking', 'Routers and radio equipment', '334220', 0.4),
  line('electronics', 'navigation', 'Navigation devices and trackers', '334511', 0.2),
  line('electronics', 'components', 'Computer parts and circuit boards', '334418', 0.5),
  line('electronics', 'batteries', 'Batteries', '335912', 0.1),
  line('electronics', 'power-banks', 'Rechargeable batteries and power banks', '335911', 0.3),
  line('electronics', 'cables-chargers', 'Cables, chargers and adapters', '335999', 0.15),
  line('electronics', 'recorded-media', 'Films, music and games on disc', '334610', 0.1),

  line('appliances', 'small-appliances', 'Small appliances and vacuum cleaners', '335210', 3),
  line('appliances', 'cookers', 'Cookers, ovens and microwaves', '335221', 30),
  line('appliances', 'fridges', 'Fridges and freezers', '335222', 60),
  line('appliances', 'washing-machines', 'Washing machines and dryers', '335224', 65),
  line('appliances', 'dishwashers', 'Dishwashers and other large appliances', '335228', 40),

  line('home', 'sofas', 'Sofas and upholstered furniture', '337121', 40),
  line('home', 'wood-furniture', 'Wooden furniture', '337122', 25),
  line('home', 'other-furniture', 'Metal, plastic and garden furniture', '33712N', 12),
  line('home', 'office-furniture', 'Office furniture', '33721A', 18),
  line('home', 'shelving', 'Shelves and storage units', '337215', 12),
  line('home', 'mattresses', 'Mattresses and blinds', '337900', 20),
  line('home', 'lighting', 'Lamps and lighting', '335120', 1.5),
  line('home', 'light-bulbs', 'Light bulbs', '335110', 0.08),
  line('home', 'home-textiles', 'Bed linen, towels and curtains', '314120', 1),
  line('home', 'carpets', 'Carpets and rugs', '314110', 6),
  line('home', 'textile-goods', 'Tents, covers and other textile goods', '314900', 1.5),
  line('home', 'fabrics', 'Fabrics and yarn', '313200', 0.5),
  line('home', 'kitchenware', 'Pots, pans, cutlery and knives', '332200', 1.2),
  line('home', 'ceramics', 'Ceramics and tableware', '327100', 0.8),
  line('home', 'glassware', 'Glass and mirrors', '327200', 0.7),
  line('home', 'plastic-goods', 'Plastic household goods', '326190', 0.6),
  line('home', 'wooden-goods', 'Wooden household goods', '3219A0', 1),
  line('home', 'candles-decor', 'Candles, decoration and household sundries', '339990', 0.6),

  line('diy', 'hand-tools', 'Hand tools', '332200', 0.7),
  line('diy', 'power-tools', 'Power tools', '333991', 2.5),
  line('diy', 'garden-machines', 'Garden machines', '333112', 15),
  line('diy', 'hardware', 'Fittings, hooks and locks', '332500', 0.4),
  line('diy', 'taps-plumbing', 'Taps and bathroom fittings', '332913', 1.5),
  line('diy', 'doors-floors', 'Doors, floors and mouldings', '321910', 15),

  line('leisure', 'toys', 'Toys and games', '339930', 0.6),
  line('leisure', 'sports', 'Sports equipment', '339920', 2),
  line('leisure', 'bicycles', 'Bicycles and motorcycles', '336991', 15),
  line('leisure', 'instruments', 'Musical instruments', '339990', 4),
  line('leisure', 'books', 'Books', '511130', 0.4),
  line('leisure', 'stationery', 'Paper and notebooks', '322230', 0.4),
  line('leisure', 'office-supplies', 'Pens and art supplies', '339940', 0.2),

  line('care', 'cosmetics', 'Cosmetics, perfume and toiletries', '325620', 0.2),
  line('care', 'cleaning', 'Soap and cleaning products', '325610', 1),
  line('care', 'paper-hygiene', 'Nappies and paper hygiene', '322291', 2),
  line('care', 'medicines', 'Medicines and food supplements', '325412', 0.2),
  line('care', 'medical-aids', 'Medical and health aids', '339113', 0.8),

  line('food', 'coffee-tea', 'Coffee and tea', '311920', 0.5),
  line('food', 'sweets', 'Chocolate and sweets', '311300', 0.2),
  line('food', 'snacks', 'Snacks', '311910', 0.2),
  line('food', 'bakery-pasta', 'Biscuits, pasta and baked goods', '3118A0', 0.5),
  line('food', 'seasonings', 'Oils, sauces and spices', '311940', 0.5),
  line('food', 'preserves', 'Tinned and dried fruit and vegetables', '311420', 0.6),
  line('food', 'other-food', 'Other food', '311990', 0.5),
  line('food', 'soft-drinks', 'Soft drinks and water', '312110', 1.5),
  line('food', 'beer', 'Beer', '312120', 0.7),
  line('food', 'wine', 'Wine', '312130', 1.3),
  line('food', 'spirits', 'Spirits', '312140', 1.3),
  line('food', 'pet-food', 'Pet food', '311111', 2),

  line('vehicle', 'tyres', 'Tyres', '326210', 9),
];
