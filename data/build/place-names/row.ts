/** Names that tie a thing to a place: countries, kinds that it counts for, the names in the spellings shops use. */
export type PlaceNameRow = readonly [countries: string, kinds: string, names: string];
