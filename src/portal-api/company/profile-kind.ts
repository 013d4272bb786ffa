import type { TObject, TString } from 'typebox';

import type { FieldProblem } from '../contract/index.ts';

/** Profile of any kind: texts by member. */
export type Texts = Record<string, string>;

/** One kind of profile, of which a company has one. */
export interface ProfileKind {
  readonly path: string;
  /** Name of the kind in sentences, such as “company profile”. */
  readonly name: string;
  readonly schema: TObject<Record<string, TString>>;
  /** Table with a column in snake case for each member. */
  readonly table: 'company_profiles' | 'marketplace_profiles';
  /** Problem for a name that another company uses. */
  readonly nameTaken: FieldProblem;
  /** Finds problems in a trimmed profile that the schema cannot detect. */
  check(profile: Texts): FieldProblem[];
}
