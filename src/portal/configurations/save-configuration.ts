import { Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';

import type { Configuration, OrderDesign } from '../../portal-api/contract/index.ts';
import { dialogOpener } from '../dialog/dialog-opener';
import { Messages } from '../shell/messages';
import { ConfigurationNameDialog, type NamingTask } from './configuration-name-dialog';
import { ConfigurationsApi } from './configurations-api';

/** Saves the design in the form as a named configuration. */
@Component({
  selector: 'portal-save-configuration',
  imports: [MatButton],
  template: `
    <button type="button" matButton [disabled]="!complete()" [disabledInteractive]="true" (click)="save()">
      Save as configuration…
    </button>
  `,
})
export class SaveConfiguration {
  readonly #api = inject(ConfigurationsApi);
  readonly #messages = inject(Messages);
  readonly #openDialog = dialogOpener();

  readonly design = input.required<OrderDesign>();
  /** True if the form is complete enough to be saved. */
  readonly complete = input.required<boolean>();

  protected save(): void {
    // With `disabledInteractive` the button still takes clicks.
    if (!this.complete()) return;
    this.#api.readBeforeSaving();
    const task: NamingTask = {
      title: 'Save as configuration',
      button: 'Save configuration',
      name: this.design().name,
      send: (name) => this.#api.save(name, this.design()),
    };
    this.#openDialog<Configuration>(ConfigurationNameDialog, task).subscribe((saved) => {
      if (saved) this.#messages.show(`The configuration “${saved.name}” has been saved`);
    });
  }
}
