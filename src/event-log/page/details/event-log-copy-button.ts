import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';

import { LogExporter } from '../export/log-exporter';
import { EventLogIcon } from '../icons/event-log-icon';
import { injectPageIntl } from '../words/event-log-page-intl';

/** Copies a text, and confirms it, visibly and to screen readers. */
@Component({
  selector: 'event-log-copy-button',
  imports: [EventLogIcon, MatButton],
  template: `
    <button matButton type="button" (click)="copy()">
      <svg [eventLogIcon]="copied() ? 'done' : 'copy'" matButtonIcon />
      {{ copied() ? intl().copied : label() }}
    </button>
  `,
  styleUrl: './event-log-copy-button.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogCopyButton {
  readonly label = input.required<string>();
  /** Returns the text when the button is pressed. */
  readonly text = input.required<() => string | Promise<string>>();
  readonly done = input.required<string>();

  readonly #exporter = inject(LogExporter);
  protected readonly intl = injectPageIntl();

  protected readonly copied = computed(() => this.#exporter.copied() === this);

  protected copy(): void {
    void this.#exporter.copyFrom(this, this.text()(), this.done());
  }
}
