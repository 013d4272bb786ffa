import type { SsoResult } from '../contract/index.ts';

/** Failure of single sign-on with a reason for the user. */
export class SsoError extends Error {
  readonly kind: SsoResult['kind'];

  constructor(detail: string, kind: SsoResult['kind'] = 'LOG_IN') {
    super(detail);
    this.kind = kind;
  }
}
