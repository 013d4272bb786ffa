import { httpResource } from '@angular/common/http';
import { Component, computed } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { MatProgressBar } from '@angular/material/progress-bar';

import type { BillingMarket } from '../../portal-api/contract/index.ts';
import { EmptyState } from '../loading/empty-state';
import { latestValue } from '../loading/latest-value';
import { ProblemNotice } from '../problem/problem-notice';
import { readProblem } from '../problem/read-problem';
import { PageHeading } from '../shell/page-heading';
import { BillingRoleNote } from './billing-role-note';
import { languageName, marketName } from './market-names';
import { SetUpMarket } from './set-up-market';

@Component({
  selector: 'portal-markets-page',
  imports: [BillingRoleNote, EmptyState, MatIcon, MatProgressBar, PageHeading, ProblemNotice, SetUpMarket],
  templateUrl: './markets-page.html',
  styleUrl: './list-and-form.scss',
})
export class MarketsPage {
  readonly #resource = httpResource<readonly BillingMarket[]>(() => '/api/billing-markets');

  protected readonly markets = latestValue(this.#resource);
  protected readonly problem = computed(() => {
    const error = this.#resource.error();
    return error && readProblem(error);
  });
  protected readonly marketName = marketName;
  protected readonly languageName = languageName;

  protected load(): void {
    this.#resource.reload();
  }
}
