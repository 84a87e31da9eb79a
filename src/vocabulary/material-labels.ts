/** Labels under which shops give what a thing is made of, each the whole of a label. Own list (2026). */
import type { Words } from './language';

/** In lower case. */
export const materialLabels: Words = {
  en: 'material|materials|main material|main materials|outer material|upper material|product material|material type|material composition|materials composition|fabric|fabric type|composition',
  de: 'obermaterial|hauptmaterial|außenmaterial|materialien|materialzusammensetzung|zusammensetzung',
  fr: 'matière|matières|matiere|matière principale|matériau|matériaux',
  es: 'composición|composicion|materiales',
  it: 'composizione|materiali|materiale',
  pt: 'composição|composiçao',
  nl: 'materiaal|samenstelling',
  pl: 'materiał|skład',
  sv: 'sammansättning',
  fi: 'materiaali',
  cs: 'materiál|složení',
  sk: 'zloženie',
  ro: 'compoziție|compoziţie',
  hu: 'anyag|összetétel',
  tr: 'malzeme',
  ru: 'материал|состав',
  uk: 'матеріал|склад',
  el: 'υλικό|σύνθεση',
  ja: '素材',
  zh: '材質|材质|面料',
  ko: '소재|재질',
  he: 'חומר',
  ar: 'الخامة|المادة',
};
