/** Part of a JSON schema that examples depend on. */
interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maxLength?: number;
}

const ID = '0b8f6a52-3c1d-4e7a-9f20-5d6c7b8a9e01';
const TIME = '2026-03-01T09:00:00.000Z';

/** Example values by member name, for names that say more than the type. */
const BY_NAME: readonly (readonly [name: RegExp, value: unknown])[] = [
  [/^(id|uid)$|Id$|Uid$/, ID],
  [/(^at|At|From|To|^from|^to)$/, TIME],
  [/^valid/, '2026-03-31'],
  [/email$|^copyTo$/i, 'ada@bluegum.example'],
  [/^password$/, 'correct horse battery'],
  [/phone$/i, '+61 2 5550 1234'],
  [/^firstName$/, 'Ada'],
  [/^lastName$/, 'Larsen'],
  [/Name$|^name$|^holder$/, 'Ada Larsen'],
  [/^website$/, 'https://bluegum.example'],
  [/Colour$/, '#0e7490'],
  [/^traceId$/, '0af7651916cd43dd8448eb211c80319c'],
  [/^pointer$/, '#/name'],
  [/^number$/, '4242 4242 4242 4242'],
  [/^expiry$/, '04/29'],
  [/^cvv$/, '123'],
  [/^(lastFour|cardLastFour|ending)$/, '4242'],
  [/^macAddress$/, '00:1b:44:11:3a:b7'],
  [/^asn$/, 133_937],
  [/^vlan$/, 100],
  [/SpeedMbps$|^speedMbps$/, 1_000],
  [/^locationId$/, 'sydney-wharf'],
  [/^currency$/, 'AUD'],
];

/** Creates an example value for a schema. */
export function exampleOf(schema: Schema, name = ''): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.anyOf?.[0]) return exampleOf(schema.anyOf[0], name);
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([member, of]) => [member, exampleOf(of, member)]),
      );
    case 'array':
      return schema.items ? [exampleOf(schema.items, name)] : [];
    case 'boolean':
      return true;
    case 'null':
      return null;
    case 'integer':
    case 'number': {
      const value = BY_NAME.find(([pattern, known]) => pattern.test(name) && typeof known === 'number');
      return value?.[1] ?? schema.minimum ?? 1;
    }
    default:
      return textFor(schema, name);
  }
}

function textFor({ format, pattern, maxLength = 1_000 }: Schema, name: string): string {
  if (format === 'date-time') return TIME;
  const [, value = 'Text'] =
    BY_NAME.find(([known, text]) => known.test(name) && typeof text === 'string') ?? [];
  const text = pattern?.includes('a-fA-F') ? ID : String(value);
  return text.slice(0, maxLength);
}
