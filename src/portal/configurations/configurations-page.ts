import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog, MatDialogConfig } from '@angular/material/dialog';
import { MatProgressBar } from '@angular/material/progress-bar';
import { Router, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import type { Observable } from 'rxjs';

import type { Configuration, Order } from '../../portal-api/contract/index.ts';
import { EmptyState } from '../loading/empty-state';
import { latestValue } from '../loading/latest-value';
import { OrderActions } from '../ordering/order-actions';
import { draftsOf } from '../ordering/order-drafts';
import { randomKey } from '../ordering/random-key';
import { ProblemNotice } from '../problem/problem-notice';
import { readProblem } from '../problem/read-problem';
import type { RequestProblem } from '../problem/request-problem';
import { FocusOnChange } from '../shell/focus-on-change';
import { Messages } from '../shell/messages';
import { PageHeading } from '../shell/page-heading';
import { ConfigurationList } from './configuration-list';
import { ConfigurationNameDialog, type NamingTask } from './configuration-name-dialog';
import { ConfigurationsApi } from './configurations-api';

/** The designs that the company keeps to order them again. */
@Component({
  selector: 'portal-configurations-page',
  imports: [
    ConfigurationList,
    EmptyState,
    FocusOnChange,
    MatButton,
    MatProgressBar,
    PageHeading,
    ProblemNotice,
    RouterLink,
  ],
  templateUrl: './configurations-page.html',
})
export class ConfigurationsPage {
  readonly #api = inject(ConfigurationsApi);
  readonly #dialog = inject(MatDialog);
  readonly #messages = inject(Messages);
  readonly #router = inject(Router);
  readonly #store = inject(Store);
  readonly #resource = httpResource<readonly Configuration[]>(() => '/api/configurations');

  protected readonly configurations = latestValue(this.#resource);
  protected readonly loadProblem = computed(() => {
    const error = this.#resource.error();
    return error && readProblem(error);
  });
  protected readonly problem = signal<RequestProblem | undefined>(undefined);
  protected readonly sending = signal<string | undefined>(undefined);

  protected load(): void {
    this.#resource.reload();
  }

  protected apply(configuration: Configuration): void {
    this.#send(configuration, this.#api.apply(configuration), (order: Order) => {
      const drafts = draftsOf(order.design);
      this.#store.dispatch(OrderActions.begin({ orderKey: randomKey(), drafts, order }));
      void this.#router.navigate(['/order']);
    });
  }

  protected rename(configuration: Configuration): void {
    const task: NamingTask = {
      title: `Rename “${configuration.name}”`,
      button: 'Rename',
      name: configuration.name,
      send: (name) => this.#api.rename(configuration, name),
    };
    const config = Object.assign(new MatDialogConfig<NamingTask>(), { data: task, width: '480px' });
    this.#dialog
      .open<ConfigurationNameDialog, NamingTask, Configuration>(ConfigurationNameDialog, config)
      .afterClosed()
      .subscribe((renamed) => {
        if (renamed) this.#messages.show(`The configuration is called “${renamed.name}” now`);
        this.load();
      });
  }

  protected delete(configuration: Configuration): void {
    this.#send(configuration, this.#api.delete(configuration), ({ name }) => {
      this.#messages.show(`The configuration “${name}” has been deleted`);
      this.load();
    });
  }

  #send<T>({ id }: Configuration, request: Observable<T>, done: (answer: T) => void): void {
    this.sending.set(id);
    this.problem.set(undefined);
    request.subscribe({
      next: (answer) => {
        this.sending.set(undefined);
        done(answer);
      },
      error: (error: unknown) => {
        this.sending.set(undefined);
        this.problem.set(readProblem(error));
        // Somebody else may have renamed or deleted it.
        this.load();
      },
    });
  }
}
