/**
 * Words in the names of shelves that say whom a thing is for, or join two names: "Women's Bags & Accessories" and "Bags
 * and Accessories" are one shelf. Own list (2026).
 */
import type { Words } from './language';

/** Lower case, without signs: as `interpret/kind/shelf-key.ts` compares them. */
export const shelfFillers: Words = {
  en: 'and|for|women|womens|woman|ladies|men|mens|man|gents|kids|childrens|children|girls|boys|unisex',
  de: 'und|für|damen|herren|kinder|mädchen|jungen|frauen|männer',
  fr: 'et|pour|de|femme|femmes|homme|hommes|enfant|enfants|fille|filles|garçon|garçons',
  es: 'y|e|para|de|mujer|mujeres|hombre|hombres|niño|niños|niña|niñas',
  it: 'e|per|da|di|donna|donne|uomo|uomini|bambino|bambini|bambina|bambine',
  pt: 'e|para|de|mulher|mulheres|feminino|feminina|homem|homens|masculino|masculina|criança|crianças',
  nl: 'en|voor|dames|heren|kinderen|meisjes|jongens',
  sv: 'och|för|dam|herr|barn|flickor|pojkar',
  da: 'og|til|dame|damer|herre|herrer|børn|piger|drenge',
  no: 'og|til|dame|herre|barn|jenter|gutter',
  pl: 'i|dla|damskie|męskie|dziecięce|kobiet|mężczyzn|dzieci',
  ru: 'и|для|женские|женская|мужские|мужская|детские|детская|женщин|мужчин|детей',
  ja: 'と|レディース|メンズ|キッズ|子供用',
  ko: '및|여성|남성|아동|여성용|남성용',
  zh: '和|与|與|女士|男士|儿童|兒童',
};
