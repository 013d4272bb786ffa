import { DOCUMENT, ErrorHandler, Injectable, NgZone, PendingTasks, inject } from '@angular/core';
import { type EventLogEntry } from 'ngx-session-event-log';
import type { EventLogExportInfo, EventLogWorkOptions } from 'ngx-session-event-log/export';

import { LogFormats } from '../time/log-formats';
import { injectPageIntl } from '../words/event-log-page-intl';
import { LogSource } from '../log/log-source';
import { LogView } from '../log/log-view';
import { PageStatus } from '../log/page-status';
import { CANCELLED, LEFT, LongWork } from '../progress/long-work';
import { loadExport } from './load-export';
import { refusalOf } from './refusal-of';
import { saveFile } from './save-file';

/** The kinds of files that the page can save. */
export type ExportFormat = 'csv' | 'json' | 'markdown' | 'bundle';

const FILES: Readonly<Record<ExportFormat, { readonly extension: string; readonly type: string }>> = {
  csv: { extension: 'csv', type: 'text/csv;charset=utf-8' },
  json: { extension: 'json', type: 'application/json' },
  markdown: { extension: 'md', type: 'text/markdown;charset=utf-8' },
  bundle: { extension: 'bundle.json', type: 'application/json' },
};

/** Takes along what the table shows, in its order. */
@Injectable()
export class LogExporter {
  readonly #source = inject(LogSource);
  readonly #view = inject(LogView);
  readonly #formats = inject(LogFormats);
  readonly #status = inject(PageStatus);
  readonly #document = inject(DOCUMENT);
  readonly #errors = inject(ErrorHandler);
  readonly #tasks = inject(PendingTasks);
  readonly #zone = inject(NgZone);
  readonly #intl = injectPageIntl();
  readonly #work = inject(LongWork);

  /** Saves what is shown as a file, and says what came of it. */
  async save(format: ExportFormat): Promise<void> {
    const entries = this.#view.shown();
    const info = this.#info(entries);
    const { extension, type } = FILES[format];
    await this.attempt(async () => {
      const { exportFileName, makeBundle, makeFile, toCsv, toJson, toMarkdown } = await loadExport();
      const size = entries.length;
      const makers: Record<ExportFormat, (options: EventLogWorkOptions) => Promise<Blob>> = {
        csv: (options) => makeFile(toCsv(entries), { ...options, type, size }),
        json: (options) => makeFile(toJson(entries, info), { ...options, type, size }),
        markdown: (options) => makeFile(toMarkdown(entries, info, this.#words()), { ...options, type, size }),
        bundle: (options) => makeBundle(entries, info, { ...options, type, size }),
      };
      const file = await this.#work.run(makers[format]);
      const name = exportFileName(info.exportedAt, extension);
      this.#zone.runOutsideAngular(() => saveFile(this.#document, file, name));
      this.#status.say(this.#intl().exported(entries.length, name));
    });
  }

  /** Entries as Markdown for a ticket, together with where they come from. */
  async supportText(entries: readonly EventLogEntry[]): Promise<string> {
    const info = this.#info(entries);
    const { makeFile, toMarkdown } = await loadExport();
    const { type } = FILES.markdown;
    const pieces = toMarkdown(entries, info, this.#words());
    const file = await this.#work.run((options) =>
      makeFile(pieces, { ...options, type, size: entries.length }),
    );
    return file.text();
  }

  /** Does what may take its time, and says so when it comes to nothing, unless the user has left. */
  async attempt(work: () => Promise<void>): Promise<void> {
    const done = this.#tasks.add();
    try {
      await work();
    } catch (error) {
      if (error === CANCELLED) this.#status.say(this.#intl().exportCancelled);
      else if (error !== LEFT) await this.#sayWhy(error);
    } finally {
      done();
    }
  }

  async #sayWhy(error: unknown): Promise<void> {
    const reason = await refusalOf(error);
    this.#status.say(reason ? this.#intl().bundleRefused(reason) : this.#intl().exportFailed);
    if (!reason) this.#errors.handleError(error);
  }

  #info(entries: readonly EventLogEntry[]): EventLogExportInfo {
    return this.#source.info(this.#view.entries().length - entries.length);
  }

  #words() {
    return { intl: this.#intl(), duration: (duration: number) => this.#formats.duration(duration) };
  }
}
