/** A place of making: a country, or a subdivision of one. */
export interface Place {
  /** ISO 3166-1 alpha-2, upper case: "CN". */
  country: string;
  /** ISO 3166-2: "CN-GD". */
  subdivision?: string;
}

/** "CN-GD" or "CN": a place as one code. */
export function placeCode(place: Place): string {
  return place.subdivision ?? place.country;
}

/** The place that a code names: "CN-GD" → CN with its subdivision; "CN" → CN. The code is not checked. */
export function placeOf(code: string): Place {
  const country = code.slice(0, 2);
  return code.length > 2 ? { country, subdivision: code } : { country };
}
