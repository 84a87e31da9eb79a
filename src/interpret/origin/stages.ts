/** Stages of making: which of them make the thing, by the verb that was quoted. */

/** The last steps: by customs rules the place of the last substantial one is the origin. */
const LATE =
  /assembl|ensambl|sewn|stitch|tailor|bottled|brewed|roasted|finished|montiert|zusammengebaut|genäht|konfektion|abgefüllt|gebraut|geröstet|endmontage|cousu|confectionn|monté|torréfi|embouteill|cosido|confeccion|montado|cucit|confezion|costurad|genaaid|geassembleerd|uszyt|szyte|zmontowan|sydd|monterad|syet|сшито|собрано/iu;

/** Whether a stage like this ends the making. */
export function isLateStage(verb: string): boolean {
  return LATE.test(verb);
}
