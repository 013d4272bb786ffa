import { httpResource } from '@angular/common/http';
import { Component, computed, signal } from '@angular/core';
import { MatProgressBar } from '@angular/material/progress-bar';

import type { MfaStatus } from '../../portal-api/contract/index.ts';
import { latestValue } from '../loading/latest-value';
import { ProblemNotice } from '../problem/problem-notice';
import { readProblem } from '../problem/read-problem';
import { PageHeading } from '../shell/page-heading';
import { DisableMfa } from './disable-mfa';
import { EnableMfa } from './enable-mfa';
import { RecoveryCodes } from './recovery-codes';

/** How the user proves who they are. */
@Component({
  selector: 'portal-security-page',
  imports: [DisableMfa, EnableMfa, MatProgressBar, PageHeading, ProblemNotice, RecoveryCodes],
  templateUrl: './security-page.html',
})
export class SecurityPage {
  readonly #resource = httpResource<MfaStatus>(() => '/api/mfa');

  protected readonly status = latestValue(this.#resource);
  protected readonly problem = computed(() => {
    const error = this.#resource.error();
    return error && readProblem(error);
  });
  /** Those that were just made, until the user has kept them. */
  protected readonly recoveryCodes = signal<readonly string[]>([]);

  protected load(): void {
    this.#resource.reload();
  }

  protected enabled(recoveryCodes: readonly string[]): void {
    this.recoveryCodes.set(recoveryCodes);
    this.load();
  }
}
