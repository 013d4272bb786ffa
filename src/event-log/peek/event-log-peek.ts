import { Clipboard } from '@angular/cdk/clipboard';
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  Injector,
  PendingTasks,
  type ViewContainerRef,
  afterNextRender,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  runInInjectionContext,
  signal,
  untracked,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCard, MatCardHeader, MatCardTitle } from '@angular/material/card';
import { MatProgressBar } from '@angular/material/progress-bar';
import { Router, RouterLink, type UrlTree } from '@angular/router';
import {
  ɵEVENT_LOG_CLOCK as EVENT_LOG_CLOCK,
  type EventLogEntry,
  EventLogService,
  ɵEventLogGlyph,
  ɵEventLogIsolated,
  ɵinjectEventLogIntl as injectEventLogIntl,
  ɵisProblem as isProblem,
  ɵshownMessage as shownMessage,
} from 'ngx-session-event-log';

import { EventLogPeekIntl } from './event-log-peek-intl';

/** Number of entries to show; more are better read on the page. */
const SHOWN = 5;

/**
 * Dialog at the icon with the latest entries. It closes when the user leaves it. If it shows all new events,
 * they count as seen; otherwise the user would miss the rest.
 */
@Component({
  selector: 'event-log-peek',
  imports: [
    ɵEventLogGlyph,
    ɵEventLogIsolated,
    MatButton,
    MatCard,
    MatCardHeader,
    MatCardTitle,
    MatProgressBar,
    RouterLink,
  ],
  templateUrl: './event-log-peek.html',
  styleUrl: './event-log-peek.scss',
  host: {
    id: 'event-log-peek',
    role: 'dialog',
    popover: 'manual',
    tabindex: '-1',
    '[attr.aria-label]': 'intl().title',
    '(focusout)': 'closeElsewhere($event.relatedTarget)',
    '(document:pointerdown)': 'closeElsewhere($event.composedPath()[0])',
    '(document:keydown.escape)': 'escape($event)',
    '(document:visibilitychange)': 'close()',
    '(window:resize)': 'arrange()',
  },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogPeek {
  /** Button that has opened it, which receives the focus when it closes. */
  readonly trigger = input.required<HTMLElement>();
  readonly link = input.required<string>();
  /** Emits when the peek should close. */
  readonly closed = output();

  readonly #log = inject(EventLogService);
  readonly #router = inject(Router);
  readonly #clipboard = inject(Clipboard);
  readonly #injector = inject(Injector);
  readonly #tasks = inject(PendingTasks);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly intl = injectEventLogIntl(EventLogPeekIntl);
  /** IDs of the rows, which stay where they are while the user reads, until the log is cleared. */
  readonly #rows = linkedSignal<readonly EventLogEntry[], readonly string[]>({
    source: this.#log.entries,
    computation: (entries, before) => {
      const kept = before?.value.filter((row) => entries.some(({ id }) => id === row)) ?? [];
      return kept.length > 0 ? kept : latestEntries(entries, SHOWN).map(({ id }) => id);
    },
  });

  protected readonly shown = computed(() => {
    const entries = this.#log.entries();
    return this.#rows().flatMap((row) => entries.find(({ id }) => id === row) ?? []);
  });

  /** Number of rows that wait to be shown. */
  protected readonly waiting = computed(() => {
    const shown = new Set(this.#rows());
    return latestEntries(this.#log.entries(), SHOWN).filter(({ id }) => !shown.has(id)).length;
  });

  /** Row that was copied last, and the result in words. */
  readonly #told = signal({ id: '', text: '' });
  /** Result for screen readers, which ignore a live region that does not change: a repeated text gets a blank. */
  protected readonly status = signal('');
  protected readonly isProblem = isProblem;
  protected readonly shownMessage = shownMessage;
  readonly #hasProblem = computed(() => this.shown().some(isProblem));
  /** True while the focus is lent to what is copied. */
  #copying = false;
  readonly #clock = inject(EVENT_LOG_CLOCK);

  constructor() {
    afterNextRender(() => {
      // Browsers without popovers also show it, though perhaps below other elements.
      (this.#host as Partial<HTMLElement>).showPopover?.call(this.#host);
      this.arrange();
      this.#host.focus({ preventScroll: true });
    });
    effect(() => {
      if (this.#showsAllNews()) this.#log.markSeen();
    });
    effect(() => {
      // In advance, because browsers allow copying only directly after a click.
      if (this.#hasProblem()) untracked(() => this.#supportText(this.shown())).catch(() => undefined);
    });
  }

  protected showNew(): void {
    this.#rows.set(latestEntries(this.#log.entries(), SHOWN).map(({ id }) => id));
    this.#host.scrollTop = 0;
    this.#host.focus({ preventScroll: true });
  }

  protected copyForSupport(entry: EventLogEntry): void {
    this.#tasks.run(async () => {
      const markdown = await this.#supportText([entry]).catch(() => undefined);
      const { copied, copyFailed } = this.intl();
      const text = markdown !== undefined && this.#copy(markdown) ? copied : copyFailed;
      this.#told.set({ id: entry.id, text });
      this.status.update((before) => (before === text ? `${text}\u00a0` : text));
    });
  }

  protected copyLabel({ id }: EventLogEntry): string {
    const told = this.#told();
    return told.id === id ? told.text : this.intl().copyForSupport;
  }

  /** Closes, and returns the focus to the trigger if it was in the peek. */
  protected close(): void {
    if (this.#host.contains(this.#focused())) this.trigger().focus();
    this.closed.emit();
  }

  protected closeElsewhere(target: EventTarget | null | undefined): void {
    if (
      this.#copying ||
      !(target instanceof Node) ||
      this.#host.contains(target) ||
      this.trigger().contains(target)
    )
      return;
    this.close();
  }

  protected escape(event: Event): void {
    if (event.defaultPrevented) return;
    event.preventDefault();
    this.close();
  }

  protected arrange(): void {
    placeBelow(this.trigger(), this.#host);
  }

  protected url(link: string): UrlTree {
    return this.#router.parseUrl(link);
  }

  /** The time of day, and the date of another day. */
  protected time(time: number): string {
    const isToday = new Date(time).toDateString() === new Date(this.#clock.now()).toDateString();
    const dateStyle = isToday ? undefined : 'medium';
    return new Date(time).toLocaleString(this.intl().locale, { dateStyle, timeStyle: 'medium' });
  }

  protected iso(time: number): string {
    return new Date(time).toISOString();
  }

  /** Entries as Markdown for a ticket, as the page writes it, in its words. */
  async #supportText(entries: readonly EventLogEntry[]): Promise<string> {
    const [page, Words] = await Promise.all([import('ngx-session-event-log/page'), this.intl().pageWords()]);
    // Those of the application, if it provides them for all its parts.
    const words = this.#injector.get(Words, null) ?? runInInjectionContext(this.#injector, () => new Words());
    return page.ɵsessionMarkdown(this.#injector, entries, words);
  }

  #copy(text: string): boolean {
    this.#copying = true;
    const focused = this.#focused();
    try {
      return this.#clipboard.copy(text);
    } finally {
      // The clipboard gives the focus back, but not in a shadow root.
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
      this.#copying = false;
    }
  }

  /** Returns the focused element of the document, or of the shadow root that the application is in. */
  #focused(): Element | null {
    return (this.#host.getRootNode() as Document | ShadowRoot).activeElement;
  }

  #showsAllNews(): boolean {
    const { success, info, warning, error, running } = this.#log.unseen();
    const shown = this.shown();
    if (this.waiting() > 0) return false;
    if (shown.length === this.#log.entries().length) return true;
    const settled = shown.filter(({ outcome }) => outcome !== 'running').length;
    return success + info + warning + error <= settled && running <= shown.length - settled;
  }
}

/** Picks running entries, then those with the latest outcome, so that new events come first. */
export function latestEntries(entries: readonly EventLogEntry[], count: number): readonly EventLogEntry[] {
  const newestFirst = entries.toReversed();
  // `|| 0`: two running entries give `NaN`, and keep their order.
  return newestFirst.sort((one, other) => toldAt(other) - toldAt(one) || 0).slice(0, count);
}

function toldAt({ outcome, time, lastTime, duration }: EventLogEntry): number {
  return outcome === 'running' ? Infinity : Math.max(lastTime, time + (duration ?? 0));
}

/** Distance between an overlay and the edges of the window, in pixels. */
const MARGIN = 8;

/** Places a `fixed` element below another, aligned at the end, as far as the window has room. */
function placeBelow(anchor: HTMLElement, overlay: HTMLElement): void {
  const { left, right, bottom } = anchor.getBoundingClientRect();
  const { clientWidth, clientHeight } = anchor.ownerDocument.documentElement;
  // The application may set the CSS property `zoom`. All measures here are pixels of the screen.
  const zoom = (overlay as Partial<HTMLElement>).currentCSSZoom ?? 1;
  overlay.style.maxWidth = `${(clientWidth - 2 * MARGIN) / zoom}px`;
  const { width } = overlay.getBoundingClientRect();
  const wanted = getComputedStyle(anchor).direction === 'rtl' ? left : right - width;
  const top = bottom + MARGIN / 2;
  overlay.style.left = `${Math.max(MARGIN, Math.min(wanted, clientWidth - width - MARGIN)) / zoom}px`;
  overlay.style.top = `${top / zoom}px`;
  overlay.style.maxHeight = `${(clientHeight - top - MARGIN) / zoom}px`;
}

/** Opens the peek after its trigger, so that the Tab key reaches it, or closes it if it is open. */
export function togglePeek(place: ViewContainerRef, trigger: HTMLElement, link: string): void {
  const expand = (expanded: boolean) => trigger.setAttribute('aria-expanded', String(expanded));
  const close = () => {
    place.clear();
    expand(false);
  };
  if (place.length > 0) {
    // Not every browser focuses a button that is pressed.
    trigger.focus();
    close();
    return;
  }
  const peek = place.createComponent(EventLogPeek);
  peek.setInput('trigger', trigger);
  peek.setInput('link', link);
  peek.instance.closed.subscribe(close);
  expand(true);
}
