import { Type, type Static, type TSchema } from 'typebox';

/** Number of records of a page, as text in a query. */
export const Limit = Type.String({
  pattern: '^[0-9]{1,3}$',
  description: 'Enter a whole number of records.',
});

/** Instruction for a cursor that is no cursor. */
export const WRONG_CURSOR = 'Use the value from the previous page.';

/** Option of queries, because a misspelt filter that is ignored would show everything. Bodies have it by their routes. */
export const NO_OTHERS = { additionalProperties: false } as const;

/** Query of a paged list. */
export const PageQuery = Type.Object(
  {
    before: Type.Optional(Type.String({ maxLength: 2_000, description: WRONG_CURSOR })),
    /** 1 to 500; 100 by default. */
    limit: Type.Optional(Limit),
  },
  NO_OTHERS,
);

export type PageQuery = Static<typeof PageQuery>;

/** A page of a list. */
export interface Page<T> {
  readonly records: T[];
  /** Cursor for the next page, sent back as `?before=`; absent on the last page. */
  readonly before?: string;
}

/** Schema of a page of a list. */
export const PageOf = <T extends TSchema>(record: T) =>
  Type.Object({ records: Type.Array(record), before: Type.Optional(Type.String()) });
