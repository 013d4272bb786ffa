import { Clipboard } from '@angular/cdk/clipboard';
import {
  ChangeDetectionStrategy,
  Component,
  Injector,
  PendingTasks,
  effect,
  inject,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  MatDialog,
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogRef,
  MatDialogTitle,
} from '@angular/material/dialog';
import { EventLogService, ɵEventLogGlyph, ɵEventLogIsolated } from 'ngx-session-event-log';
import { firstValueFrom } from 'rxjs';

import { sessionMarkdown } from '../export/session-markdown';
import { injectPageIntl } from '../words/event-log-page-intl';

/** Number of errors to list; more are better read on the page. */
const SHOWN = 3;

/** Asks whether to continue although unseen errors will be lost, and can copy them for support. */
@Component({
  selector: 'event-log-leave-question',
  imports: [
    ɵEventLogGlyph,
    ɵEventLogIsolated,
    MatButton,
    MatDialogActions,
    MatDialogClose,
    MatDialogContent,
    MatDialogTitle,
  ],
  templateUrl: './event-log-leave-question.html',
  styleUrl: './event-log-leave-question.scss',
  host: { dir: 'auto', '[lang]': 'intl().locale' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogLeaveQuestion {
  readonly #log = inject(EventLogService);
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

  /**
   * Errors of the session as Markdown; `undefined` if the code for that cannot be loaded. Made in advance, because
   * browsers allow copying only directly after a click.
   */
  readonly #text = sessionMarkdown(inject(Injector), this.#allErrors, this.intl()).catch(() => undefined);

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
}

/** Opens the question. Returns whether to go on. */
export async function openLeaveQuestion(injector: Injector): Promise<boolean> {
  const question = injector.get(MatDialog).open<unknown, undefined, boolean>(EventLogLeaveQuestion, {
    injector,
    panelClass: 'event-log-overlay',
    role: 'alertdialog',
    // The application's default options may leave out those of Material.
    closeOnNavigation: true,
    restoreFocus: true,
    ariaDescribedBy: 'event-log-leave-text',
    // The focus starts on the answer that loses nothing.
    autoFocus: '.event-log-leave-stay',
  });
  return (await firstValueFrom(question.afterClosed())) ?? false;
}
