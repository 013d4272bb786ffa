import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ɵEventLogGlyph } from 'ngx-session-event-log';

import { LogExporter } from '../export/log-exporter';
import { PageStatus } from '../log/page-status';
import { injectTimer } from '../time/timer';
import { injectPageIntl } from '../words/event-log-page-intl';

const SHOWN_MS = 2_000;

/** Copies a text, and says that it did, to those who see it and those who hear it. */
@Component({
  selector: 'event-log-copy-button',
  imports: [ɵEventLogGlyph, MatButton],
  template: `
    <button matButton type="button" (click)="copy()">
      @if (copied()) {
        <event-log-glyph matButtonIcon class="event-log-copy-icon" name="success" />
      } @else {
        <svg
          matButtonIcon
          class="event-log-copy-icon"
          viewBox="0 0 24 24"
          fill="currentColor"
          aria-hidden="true"
          focusable="false"
        >
          <path
            d="M16 1H4a2 2 0 0 0-2 2v14h2V3h12V1Zm3 4H8a2 2 0 0 0-2 2v14c0 1.1.9 2 2 2h11a2 2 0 0 0 2-2V7a2 2 0 0 0-2-2Zm0 16H8V7h11v14Z"
          />
        </svg>
      }
      {{ copied() ? intl().copied : label() }}
    </button>
  `,
  styleUrl: './event-log-copy-button.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogCopyButton {
  readonly label = input.required<string>();
  /** Makes the text when it is wanted. */
  readonly text = input.required<() => string | Promise<string>>();
  readonly done = input.required<string>();

  readonly #exporter = inject(LogExporter);
  readonly #status = inject(PageStatus);
  protected readonly intl = injectPageIntl();
  readonly #timer = injectTimer();

  protected readonly copied = signal(false);

  protected async copy(): Promise<void> {
    const copied = await this.#exporter.copyText(this.text());
    this.copied.set(copied);
    if (!copied) return;
    this.#status.say(this.done());
    this.#timer.start(SHOWN_MS, () => this.copied.set(false));
  }
}
