/**
 * Products of the Carbon Catalogue whose price can be defended: PCF-ID, category, price in US dollars of that year as
 * shops sold it (without tax), country of making. Prices and countries are our judgement, from what such products were
 * sold for; they were written down before our estimates were looked at, and are right within a factor of 1.5 or so.
 */
export const cataloguePrices: readonly (readonly [string, string, number, string])[] = [
  ['10056-1-2014', 'bakery-pasta', 4, 'US'],
  ['3565-1-2013', 'soft-drinks', 0.9, 'GB'],
  ['3565-4-2013', 'soft-drinks', 2.5, 'GB'],
  ['38359-1-2014', 'bakery-pasta', 3, 'US'],
  ['38359-2-2014', 'bakery-pasta', 2.2, 'IT'],
  ['38359-10-2016', 'seasonings', 3.5, 'IT'],
  ['10834-1-2015', 'computer-accessories', 15, 'CN'],
  ['2688-3-2014', 'cameras', 250, 'JP'],
  ['2688-4-2014', 'cameras', 700, 'JP'],
  ['31487-1-2013', 'phones', 500, 'CN'],
  ['13360-1-2014', 'phones', 150, 'CN'],
  ['13360-2-2013', 'phones', 500, 'CN'],
  ['15673-4-2016', 'phones', 400, 'MX'],
  ['2377-1-2014', 'phones', 45, 'CN'],
  ['4433-13-2015', 'computers', 1300, 'CN'],
  ['4433-8-2015', 'computers', 1000, 'CN'],
  ['4433-7-2015', 'computers', 700, 'CN'],
  ['4433-14-2015', 'computers', 800, 'CN'],
  ['23195-7-2013', 'computers', 1300, 'CN'],
  ['3652-1-2013', 'computers', 320, 'CN'],
  ['23195-10-2013', 'computer-accessories', 180, 'CN'],
  ['15398-1-2013', 'computer-accessories', 120, 'CN'],
  ['35311-1-2014', 'carpets', 40, 'US'],
  ['35311-5-2014', 'carpets', 40, 'NL'],
  ['35311-8-2015', 'carpets', 35, 'CN'],
  ['5344-1-2014', 'small-appliances', 150, 'CN'],
  ['21673-1-2014', 'small-appliances', 300, 'KR'],
];
