import {
  ChangeDetectionStrategy,
  Component,
  ErrorHandler,
  Injectable,
  PendingTasks,
  computed,
  inject,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  countWithheld,
  type EventLogEntry,
  ɵEVENT_LOG_CLOCK as EVENT_LOG_CLOCK,
  ɵEVENT_LOG_OPTIONS as EVENT_LOG_OPTIONS,
  ɵEventLogGlyph,
} from 'ngx-session-event-log';
import type {
  EventLogExportInfo,
  ɵEventLogBundle as EventLogBundle,
  ɵEventLogBundleRefusal as EventLogBundleRefusal,
} from 'ngx-session-event-log/export';

import { loadExport, refusalOf } from '../export/load-export';
import { LogFormats } from '../time/log-formats';
import { injectPageIntl } from '../words/event-log-page-intl';
import { FocusKeeper } from '../keyboard/focus-keeper';
import { EventLogList } from '../list/event-log-list';
import type { LogSource } from '../log/log-source';
import { PageStatus } from '../log/page-status';
import { provideLog } from '../log/provide-log';

/** Log of a support bundle, separate from that of the session. */
@Injectable()
export class BundleLog implements LogSource {
  readonly #clock = inject(EVENT_LOG_CLOCK);

  readonly bundle = signal<EventLogBundle | undefined>(undefined);

  readonly entries = computed(() =>
    (this.bundle()?.entries ?? []).toSorted((one, other) => one.sequence - other.sequence).map(forReading),
  );

  readonly paused = signal(true).asReadonly();

  info(left: number): EventLogExportInfo {
    const info = this.bundle()?.info;
    if (!info) throw new Error('No support bundle is open.');
    return { ...info, exportedAt: this.#clock.now(), filteredOut: info.filteredOut + left };
  }
}

/** Removes links and actions, which belong to another user, and replaces ids and numbers, which may be anything. */
function forReading(entry: EventLogEntry, sequence: number): EventLogEntry {
  const { resource, remedy } = entry;
  return {
    ...entry,
    id: `bundle-${sequence}`,
    sequence,
    resource: resource && { label: resource.label },
    link: undefined,
    remedy: remedy && { ...remedy, form: undefined },
  };
}

/** Shows a support bundle as the page shows a session: read-only, without a network, and separate from this session. */
@Component({
  selector: 'event-log-viewer',
  imports: [ɵEventLogGlyph, EventLogList, MatButton, RouterLink],
  templateUrl: './event-log-viewer.html',
  styleUrl: './event-log-viewer.scss',
  providers: [
    provideLog(BundleLog),
    {
      provide: EVENT_LOG_OPTIONS,
      // The reader's Activity Log does not contain the events of the bundle.
      useFactory: () => ({ ...inject(EVENT_LOG_OPTIONS, { skipSelf: true }), activityLog: undefined }),
    },
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogViewer {
  readonly #log = inject(BundleLog);
  readonly #formats = inject(LogFormats);
  readonly #page = inject(PageStatus);
  readonly #errors = inject(ErrorHandler);
  readonly #tasks = inject(PendingTasks);
  /** File that was chosen last: an earlier one may take longer to read. */
  #file: File | undefined;

  protected readonly intl = injectPageIntl();
  protected readonly status = this.#page.message;
  protected readonly opened = this.#log.bundle;
  protected readonly refused = signal<
    { readonly name: string; readonly reason: EventLogBundleRefusal } | undefined
  >(undefined);
  protected readonly facts = computed(() => {
    const bundle = this.opened();
    if (!bundle) return [];
    const { info, entries, withheld } = bundle;
    const names = this.intl().exportInfo;
    const facts = [
      { name: names.events, value: this.intl().results(entries.length, entries.length + info.filteredOut) },
      { name: names.exported, value: this.#formats.moment(info.exportedAt) },
      { name: names.session, value: info.session.id },
      { name: names.since, value: this.#formats.moment(info.session.since) },
      { name: names.timeZone, value: info.timeZone },
      { name: names.build, value: info.build },
      { name: names.dropped, value: this.#formats.number(info.dropped) },
      {
        name: this.intl().withheldLabel,
        value: countWithheld(withheld) > 0 ? this.intl().withheld(withheld) : this.#formats.number(0),
      },
    ];
    return facts.flatMap(({ name, value }) => (value === undefined ? [] : { name, value }));
  });

  constructor() {
    inject(FocusKeeper);
  }

  protected open(input: HTMLInputElement): void {
    const file = input.files?.[0];
    if (!file) return;
    // So that the same file can be chosen again after it was corrected.
    input.value = '';
    this.#file = file;
    this.#log.bundle.set(undefined);
    this.refused.set(undefined);
    this.#tasks.run(async () => {
      try {
        const { readBundle } = await loadExport();
        const bundle = await readBundle(file);
        if (file !== this.#file) return;
        this.#log.bundle.set(bundle);
        this.#page.say(this.intl().bundleOpened(bundle.entries.length, file.name));
      } catch (error) {
        if (file === this.#file) this.#refuse(file.name, error);
      }
    });
  }

  #refuse(name: string, error: unknown): void {
    const reason = refusalOf(error);
    if (reason) {
      this.refused.set({ name, reason });
    } else {
      this.#page.show(this.intl().viewerFailed);
      this.#errors.handleError(error);
    }
  }
}
