/**
 * Made by `npm run data`; never edited by hand.
 * Source: judgement (data/build/kinds/price-limits.ts): no source that may be shipped gives prices by kind
 * Year: 2026
 * Unit: half doublings below and above the usual price of kinds.ts, to the shelf prices without tax that about one new thing in a hundred is sold below and above
 * Licence: CC BY-SA 4.0
 */
/** In the order of the kinds, two digits of base 36 each: below, above. */
export const priceLimitSteps = '8c6b7a6b6c6b6c68696b786b6c7d6c6c886a6b6a69676968696a787b7a7b7b687969698a9d8b7b5a8aac9c8a9i7c95a798776676855659986a879a84b99d567a88999aa9978968da886b89878689777b788b893a9a78574778999a7a69898b889a88799c78976977696a898c9a796998a879a976998a8a9879898a978c99798a9a998aaa88699a7769acc99977accb8988ab7a8997686878867789689c69686a6b6a696a6a6b59796a6a7c7b7a6959576b6b586a5a6b685b5c5b5d5ca8579c';
