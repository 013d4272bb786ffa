import { Component, signal } from '@angular/core';

import type { MfaStatus } from '../../portal-api/contract/index.ts';
import { Loaded } from '../loading/loaded';
import { NotLoaded } from '../loading/not-loaded';
import { FocusOnChange } from '../page/focus-on-change';
import { Page } from '../page/page';
import { DisableMfa } from './disable-mfa';
import { EnableMfa } from './enable-mfa';
import { RecoveryCodes } from './recovery-codes';

/** Enables and disables the user's multi-factor authentication. */
@Component({
  selector: 'portal-security-page',
  imports: [DisableMfa, EnableMfa, FocusOnChange, NotLoaded, Page, RecoveryCodes],
  templateUrl: './security-page.html',
})
export class SecurityPage {
  protected readonly status = new Loaded<MfaStatus>(() => '/api/mfa');
  /** New recovery codes, until the user has saved them. */
  protected readonly recoveryCodes = signal<readonly string[]>([]);

  protected enabled(recoveryCodes: readonly string[]): void {
    this.recoveryCodes.set(recoveryCodes);
    this.status.reload();
  }
}
