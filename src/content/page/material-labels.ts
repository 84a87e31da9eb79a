/** Labels under which shops give what a thing is made of. */
const MATERIAL =
  /^(?:(?:main |outer |upper |product )?materials?(?: type| composition)?|fabric(?: type)?|composition|(?:ober|haupt|außen)?materiale?(?:ien|zusammensetzung)?|zusammensetzung|mati[eè]res?(?: principale)?|mat[eé]riaux?|composici[oó]n|materiales|composi[cç][aã]o|composizione|materiali|materiaal|samenstelling|materiał|skład|materiál|složení|zloženie|compozi[tț]ie|anyag|összetétel|malzeme|sammansättning|materiaali|материал|состав|матеріал|склад|υλικό|σύνθεση|素材|材質|材质|面料|소재|재질|חומר|الخامة|المادة)$/i;

export const materialLabel = (text: string): boolean =>
  text.length < 40 && MATERIAL.test(text.trim().replace(/ ?[:：]$/, ''));
