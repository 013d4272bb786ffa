import { Clipboard } from '@angular/cdk/clipboard';
import { ChangeDetectionStrategy, Component, PendingTasks, effect, inject, signal } from '@angular/core';
import { MatDialogRef } from '@angular/material/dialog';
import { EventLogService, ɵEventLogGlyph } from 'ngx-session-event-log';

import { loadExport } from '../export/load-export';
import { SessionLog } from '../log/session-log';
import { formatDuration } from '../time/format-duration';
import { injectPageIntl } from '../words/event-log-page-intl';
import { DIALOG_PARTS } from '../panels/dialog-parts';

/** Number of errors to list; more are better read on the page. */
const SHOWN = 3;

/** Asks whether to continue although unseen errors will be lost, and can copy them for support. */
@Component({
  selector: 'event-log-leave-question',
  imports: [DIALOG_PARTS, ɵEventLogGlyph],
  templateUrl: './event-log-leave-question.html',
  styleUrl: './event-log-leave-question.scss',
  providers: [SessionLog],
  host: { dir: 'auto', '[lang]': 'intl().locale' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogLeaveQuestion {
  readonly #log = inject(EventLogService);
  readonly #source = inject(SessionLog);
  readonly #clipboard = inject(Clipboard);
  readonly #tasks = inject(PendingTasks);
  readonly #dialog = inject<MatDialogRef<EventLogLeaveQuestion, boolean>>(MatDialogRef);

  protected readonly intl = injectPageIntl();
  /** Counts at the time of the question, which must not change while it is read. */
  protected readonly unseen = this.#log.unseen();
  readonly #allErrors = this.#log
    .entries()
    .filter(({ severity }) => severity === 'error')
    .reverse();
  protected readonly errors = this.#allErrors.slice(0, Math.min(SHOWN, this.unseen.error));
  protected readonly failed = signal(false);

  /** Made in advance, because browsers allow copying only directly after a click. */
  readonly #text = this.#makeText();

  constructor() {
    const session = this.#log.session();
    effect(() => {
      // The errors are gone, for example because the user has signed out in another tab.
      if (this.#log.session() !== session) this.#dialog.close(false);
    });
  }

  protected copyAndLeave(): void {
    this.#tasks.run(async () => {
      const text = await this.#text;
      if (text !== undefined && this.#clipboard.copy(text)) this.#dialog.close(true);
      else this.failed.set(true);
    });
  }

  /** Writes the errors of the session as Markdown; `undefined` if the code for that cannot be loaded. */
  async #makeText(): Promise<string | undefined> {
    const info = this.#source.info(this.#log.entries().length - this.#allErrors.length);
    const intl = this.intl();
    const number = new Intl.NumberFormat(intl.locale, { maximumFractionDigits: 1 });
    const duration = (length: number) =>
      formatDuration(length, (value) => number.format(value), intl.durationUnits);
    try {
      const { toMarkdown } = await loadExport();
      return toMarkdown(this.#allErrors, info, { intl, duration });
    } catch {
      return undefined;
    }
  }
}
