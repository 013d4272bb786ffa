import type { TObject, TString } from 'typebox';

import type { FieldProblem } from '../contract/index.ts';

/** A profile of any kind: texts by their members. */
export type Texts = Record<string, string>;

/** One kind of profile, of which a company has one. */
export interface ProfileKind {
  readonly path: string;
  /** Name of the kind in sentences, such as “company profile”. */
  readonly name: string;
  readonly schema: TObject<Record<string, TString>>;
  /** Table with a column for each member, named in snake case. */
  readonly table: 'company_profiles' | 'marketplace_profiles';
  /** Problem of a name that another company has. */
  readonly nameTaken: FieldProblem;
  /** Finds in a trimmed profile the problems that the schema does not. */
  check(profile: Texts): FieldProblem[];
}
