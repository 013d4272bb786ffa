/** What the schema of exports uses of JSON Schema. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
}

/**
 * For specs: where a value is not as a JSON Schema (2020-12) says, strictly: a member that the schema does not name is
 * told as well, since then the schema is not complete.
 */
export function schemaErrors(value: unknown, schema: JsonSchema, root = schema, at = '#'): string[] {
  if (schema.$ref !== undefined) {
    const known = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
    return known ? schemaErrors(value, known, root, at) : [`${at}: no ${schema.$ref}`];
  }
  const errors: string[] = [];
  const expect = (good: boolean, what: string) => {
    if (!good) errors.push(`${at}: ${what}`);
  };
  expect(schema.type === undefined || [schema.type].flat().some((type) => hasType(value, type)), 'type');
  expect(!('const' in schema) || value === schema.const, 'const');
  expect(!schema.enum || schema.enum.includes(value), 'enum');
  if (typeof value === 'string') expect(new RegExp(schema.pattern ?? '', 'u').test(value), 'pattern');
  if (typeof value === 'number') expect(value >= (schema.minimum ?? -Infinity), 'minimum');
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      errors.push(...schemaErrors(item, schema.items ?? {}, root, `${at}/${index}`));
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const name of schema.required ?? []) expect(Object.hasOwn(value, name), `no ${name}`);
    for (const [name, member] of Object.entries(value)) {
      const known = schema.properties?.[name] ?? schema.additionalProperties;
      if (schema.propertyNames)
        errors.push(...schemaErrors(name, schema.propertyNames, root, `${at}/${name}`));
      errors.push(
        ...(known ? schemaErrors(member, known, root, `${at}/${name}`) : [`${at}/${name}: unknown`]),
      );
    }
  }
  return errors;
}

function hasType(value: unknown, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}
