import { Component, signal } from '@angular/core';

import type { MfaStatus } from '../../portal-api/contract/index.ts';
import { Loaded } from '../loading/loaded';
import { NotLoaded } from '../loading/not-loaded';
import { Page } from '../page/page';
import { DisableMfa } from './disable-mfa';
import { EnableMfa } from './enable-mfa';
import { RecoveryCodes } from './recovery-codes';

/** The second factor of the user, to be enabled and disabled. */
@Component({
  selector: 'portal-security-page',
  imports: [DisableMfa, EnableMfa, NotLoaded, Page, RecoveryCodes],
  templateUrl: './security-page.html',
})
export class SecurityPage {
  protected readonly status = new Loaded<MfaStatus>(() => '/api/mfa');
  /** Those that were just made, until the user has kept them. */
  protected readonly recoveryCodes = signal<readonly string[]>([]);

  protected enabled(recoveryCodes: readonly string[]): void {
    this.recoveryCodes.set(recoveryCodes);
    this.status.reload();
  }
}
