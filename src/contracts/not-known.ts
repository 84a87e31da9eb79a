/** Said of an origin: the person does not know it, and does not take the page's word. Apart from the schema, for the popup needs none. */
export const NOT_KNOWN = 'unknown';
