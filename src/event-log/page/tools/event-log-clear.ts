import type { ElementRef } from '@angular/core';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { EventLogService } from 'ngx-session-event-log';

import { PageStatus } from '../log/page-status';
import { SessionLog } from '../log/session-log';
import { injectPageIntl } from '../words/event-log-page-intl';

/** Clears the log, and can take that back for as long as the page is open. */
@Component({
  selector: 'event-log-clear',
  template: `
    @if (cleared(); as cleared) {
      <span class="cleared" id="event-log-cleared">{{ intl().cleared(cleared.count) }}</span>
      <button #undoButton type="button" aria-describedby="event-log-cleared" (click)="undo()">
        {{ intl().undo }}
      </button>
    }
    @if (clearable() > 0) {
      <button #clearButton type="button" (click)="clear()">{{ intl().clearLog }}</button>
    }
  `,
  styleUrl: './event-log-clear.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogClear {
  readonly #log = inject(EventLogService);
  readonly #page = inject(SessionLog);
  readonly #status = inject(PageStatus);
  private readonly clearButton = viewChild<ElementRef<HTMLElement>>('clearButton');
  private readonly undoButton = viewChild<ElementRef<HTMLElement>>('undoButton');

  protected readonly intl = injectPageIntl();
  /** Running operations stay, since their outcome is still to come. */
  protected readonly clearable = computed(() => this.#page.size() - this.#log.unseen().running);
  protected readonly cleared = signal<{ readonly count: number; readonly undo: () => void } | undefined>(
    undefined,
  );

  /** The button that takes the focus of the one that was pressed and is gone; it may come only with the next news. */
  readonly #focusNext = signal<'undo' | 'clear' | undefined>(undefined);

  constructor() {
    effect(() => {
      const next = this.#focusNext();
      const button = next === 'undo' ? this.undoButton() : this.clearButton();
      if (!next || !button) return;
      button.nativeElement.focus();
      this.#focusNext.set(undefined);
    });
    // What was cleared belongs to its session, and cannot come back in another.
    let session = this.#log.session();
    effect(() => {
      if (session !== this.#log.session()) this.cleared.set(undefined);
      session = this.#log.session();
    });
  }

  protected clear(): void {
    const count = this.clearable();
    this.#page.resume();
    this.cleared.set({ count, undo: this.#log.clear() });
    this.#status.say(this.intl().cleared(count));
    this.#focusNext.set('undo');
  }

  protected undo(): void {
    const cleared = this.cleared();
    if (!cleared) return;
    this.#page.resume();
    cleared.undo();
    this.cleared.set(undefined);
    this.#status.say(this.intl().restored(cleared.count));
    this.#focusNext.set('clear');
  }
}
