import type { SsoResult } from '../contract/index.ts';

/** Single sign-on failed for a reason that the user can be told. */
export class SsoError extends Error {
  readonly kind: SsoResult['kind'];

  constructor(detail: string, kind: SsoResult['kind'] = 'LOG_IN') {
    super(detail);
    this.kind = kind;
  }
}
