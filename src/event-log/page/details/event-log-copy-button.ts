import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ɵinjectTimer as injectTimer } from 'ngx-session-event-log';

import { LogExporter } from '../export/log-exporter';
import { EventLogIcon } from '../icons/event-log-icon';
import { PageStatus } from '../log/page-status';
import { injectPageIntl } from '../words/event-log-page-intl';

const SHOWN_MS = 2_000;

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
  readonly #status = inject(PageStatus);
  readonly #timer = injectTimer();
  protected readonly intl = injectPageIntl();

  protected readonly copied = signal(false);

  protected async copy(): Promise<void> {
    const copied = await this.#exporter.copy(this.text()());
    this.copied.set(copied);
    if (!copied) return;
    this.#status.say(this.done());
    this.#timer.start(SHOWN_MS, () => this.copied.set(false));
  }
}
