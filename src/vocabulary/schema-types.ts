/** schema.org's types of things that are sold one by one and carried home, and how their names are written. */
const THING =
  /^(?:Product|IndividualProduct|ProductModel|ProductGroup|SomeProducts|Book|Vehicle|Car|Motorcycle|MotorizedBicycle|DietarySupplement|Drug|VideoGame|Game|MusicAlbum|MusicRelease|Painting|Sculpture|VisualArtwork|Photograph)$/i;

/** "http://schema.org/Product/", "schema:Product" and "Product" are one name. */
export const plainName = (name: string): string =>
  name.replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/i, '').replace(/\/$/, '');

/** @param types plain names. */
export const isThing = (types: readonly string[]): boolean => types.some((type) => THING.test(type));
