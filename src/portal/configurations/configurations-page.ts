import { Component, DestroyRef, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import type { Observable } from 'rxjs';

import type { Configuration } from '../../portal-api/contract/index.ts';
import { dialogOpener } from '../dialog/dialog-opener';
import { EmptyState } from '../loading/empty-state';
import { LoadedList } from '../loading/loaded-list';
import { NotLoaded } from '../loading/not-loaded';
import { OrderActions } from '../ordering/order-actions';
import { draftsOf } from '../ordering/order-drafts';
import { randomKey } from '../ordering/random-key';
import { FocusOnChange } from '../page/focus-on-change';
import { Page } from '../page/page';
import { Attempt } from '../problem/attempt';
import { ChangeProblem } from '../problem/change-problem';
import { Messages } from '../shell/messages';
import { ConfigurationList } from './configuration-list';
import { ConfigurationNameDialog, type NamingTask } from './configuration-name-dialog';
import { ConfigurationsApi } from './configurations-api';

/** The designs that the company has saved to order them again. */
@Component({
  selector: 'portal-configurations-page',
  imports: [
    ConfigurationList,
    EmptyState,
    FocusOnChange,
    MatButton,
    NotLoaded,
    Page,
    ChangeProblem,
    RouterLink,
  ],
  templateUrl: './configurations-page.html',
})
export class ConfigurationsPage {
  readonly #api = inject(ConfigurationsApi);
  readonly #messages = inject(Messages);
  readonly #router = inject(Router);
  readonly #store = inject(Store);
  readonly #openDialog = dialogOpener();
  readonly #destroyRef = inject(DestroyRef);

  protected readonly configurations = new LoadedList<Configuration>(() => '/api/configurations');
  protected readonly change = new Attempt();

  protected apply(configuration: Configuration): void {
    // A user who has left the page in the meantime must not be taken to the order.
    const applied = this.#api.apply(configuration).pipe(takeUntilDestroyed(this.#destroyRef));
    this.#send(configuration, applied, (order) => {
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
    this.#openDialog<Configuration>(ConfigurationNameDialog, task).subscribe((renamed) => {
      if (renamed) this.#messages.show(`The configuration is now called “${renamed.name}”`);
      this.configurations.reload();
    });
  }

  protected delete(configuration: Configuration): void {
    this.#send(configuration, this.#api.delete(configuration), ({ name }) => {
      this.#messages.show(`The configuration “${name}” has been deleted`);
      this.configurations.reload();
    });
  }

  #send<T>({ id }: Configuration, request: Observable<T>, done: (answer: T) => void): void {
    // If it fails, someone else may have renamed or deleted the configuration.
    this.change.send(request, done, () => this.configurations.reload(), id);
  }
}
