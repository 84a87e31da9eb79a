/** A schema.org node as found: nothing about its shape can be trusted. */
export type SchemaNode = Record<string, unknown>;
