import { Clipboard } from '@angular/cdk/clipboard';
import type { ElementRef } from '@angular/core';
import {
  ChangeDetectionStrategy,
  Component,
  PendingTasks,
  afterNextRender,
  effect,
  inject,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { EventLogService } from 'ngx-session-event-log';
import { ɵEventLogGlyph } from 'ngx-session-event-log';

import { loadExport } from '../export/load-export';
import { formatDuration } from '../time/format-duration';
import { injectPageIntl } from '../words/event-log-page-intl';
import { SessionLog } from '../log/session-log';

/** More of them are better read on the page. */
const SHOWN = 3;

/** Asks whether to go on, when that would lose errors that the user has not seen, and copies them for support. */
@Component({
  selector: 'event-log-leave-question',
  imports: [ɵEventLogGlyph],
  templateUrl: './event-log-leave-question.html',
  styleUrl: './event-log-leave-question.scss',
  providers: [SessionLog],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogLeaveQuestion {
  /** The user's answer: `true` to go on. */
  readonly answered = output<boolean>();

  readonly #log = inject(EventLogService);
  readonly #source = inject(SessionLog);
  readonly #clipboard = inject(Clipboard);
  readonly #tasks = inject(PendingTasks);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  protected readonly intl = injectPageIntl();
  /** As it was when the question was asked: what is read must not change. */
  protected readonly unseen = this.#log.unseen();
  readonly #allErrors = this.#log
    .entries()
    .filter(({ severity }) => severity === 'error')
    .reverse();
  protected readonly errors = this.#allErrors.slice(0, Math.min(SHOWN, this.unseen.error));
  protected readonly failed = signal(false);

  /** Made ahead: browsers let a page copy only at once after a click. */
  readonly #text = this.#makeText();

  constructor() {
    afterNextRender(() => this.dialog().nativeElement.showModal());
    const session = this.#log.session();
    effect(() => {
      // There is nothing left to ask about, for instance because the user has signed out in another tab.
      if (this.#log.session() !== session) this.answer(false);
    });
  }

  protected answer(goOn: boolean): void {
    this.dialog().nativeElement.close();
    this.answered.emit(goOn);
  }

  /** However the browser has closed it. */
  protected closed(): void {
    if (!this.dialog().nativeElement.open) this.answered.emit(false);
  }

  protected copyAndLeave(): void {
    this.#tasks.run(async () => this.#copyOrSayWhyNot(await this.#text));
  }

  #copyOrSayWhyNot(text: string | undefined): void {
    const dialog = this.dialog().nativeElement;
    // The session may have ended meanwhile.
    if (!dialog.isConnected) return;
    // Nothing outside a modal dialog can be selected, and so copied.
    dialog.close();
    if (text !== undefined && this.#clipboard.copy(text)) {
      this.answered.emit(true);
      return;
    }
    dialog.showModal();
    this.failed.set(true);
  }

  /** The errors of the session as Markdown; nothing, where the code for that cannot be loaded. */
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
