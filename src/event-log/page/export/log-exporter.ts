import { Clipboard } from '@angular/cdk/clipboard';
import {
  DOCUMENT,
  DestroyRef,
  ElementRef,
  ErrorHandler,
  Injectable,
  NgZone,
  PendingTasks,
  afterNextRender,
  inject,
  signal,
} from '@angular/core';
import { type EventLogEntry, ɵinjectTimer as injectTimer } from 'ngx-session-event-log';
import type { EventLogExportInfo } from 'ngx-session-event-log/export';

import { focusedBeside } from '../keyboard/focused-beside';
import { formatDuration } from '../time/format-duration';
import { injectPageIntl } from '../words/event-log-page-intl';
import { LogSource } from '../log/log-source';
import { LogView } from '../log/log-view';
import { PageStatus } from '../log/page-status';
import { loadExport, refusalOf } from './load-export';

/** Formats of the files that the page can save. */
export type ExportFormat = 'csv' | 'json' | 'markdown' | 'bundle';

const FILES: Readonly<Record<ExportFormat, { readonly extension: string; readonly type: string }>> = {
  csv: { extension: 'csv', type: 'text/csv;charset=utf-8' },
  json: { extension: 'json', type: 'application/json' },
  markdown: { extension: 'md', type: 'text/markdown;charset=utf-8' },
  bundle: { extension: 'bundle.json', type: 'application/json' },
};

/** Milliseconds for which what was copied says so. */
const COPIED_MS = 3_000;

/** Exports what the table shows, in its order. */
@Injectable()
export class LogExporter {
  readonly #source = inject(LogSource);
  readonly #view = inject(LogView);
  readonly #status = inject(PageStatus);
  readonly #clipboard = inject(Clipboard);
  readonly #document = inject(DOCUMENT);
  readonly #page = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly #destroyRef = inject(DestroyRef);
  readonly #errors = inject(ErrorHandler);
  readonly #tasks = inject(PendingTasks);
  readonly #zone = inject(NgZone);
  readonly #intl = injectPageIntl();
  readonly #timer = injectTimer();

  /** Source of the text that was copied just now. */
  readonly copied = signal<unknown>(undefined);

  constructor() {
    // In advance, because browsers allow copying only directly after a click, and the network may be gone by then. If it
    // fails, the code that needs it loads it again, and reports the error.
    afterNextRender(() => void loadExport().catch(() => undefined));
  }

  /** Saves the shown events as a file, and reports the result. */
  async save(format: ExportFormat): Promise<void> {
    const entries = this.#view.shown();
    const info = this.#info(entries);
    const { extension, type } = FILES[format];
    await this.#attempt(async () => {
      const file = new Blob([await this.#text(format, entries, info)], { type });
      if (this.#destroyRef.destroyed) return;
      const name = exportFileName(info.exportedAt, extension);
      this.#zone.runOutsideAngular(() => saveFile(this.#document, file, name));
      this.#status.say(this.#intl().exported(entries.length, name));
    });
  }

  /** Copies a text, or says why it could not. Returns true if it was copied. */
  async copy(text: string | Promise<string>): Promise<boolean> {
    let copied = false;
    await this.#attempt(async () => {
      // Some browsers allow copying only directly after a click.
      const ready = typeof text === 'string' ? text : await text;
      const focused = focusedBeside(this.#page);
      copied = this.#clipboard.copy(ready);
      // The clipboard gives the focus back, but not in a shadow root.
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
      if (!copied && !this.#destroyRef.destroyed) this.#status.show(this.#intl().copyFailed);
    });
    return copied;
  }

  /** Copies the text of `what`, and confirms it, visibly and to screen readers. */
  async copyFrom(what: unknown, text: string | Promise<string>, done: string): Promise<void> {
    if (!(await this.copy(text))) return;
    this.#status.say(done);
    this.copied.set(what);
    this.#timer.start(COPIED_MS, () => this.copied.set(undefined));
  }

  /** Writes entries as Markdown for a ticket, with their origin. */
  supportText(entries: readonly EventLogEntry[]): Promise<string> {
    return this.#text('markdown', entries, this.#info(entries));
  }

  /** Runs the work, and reports an error unless the user has left the page. */
  async #attempt(work: () => Promise<void>): Promise<void> {
    const done = this.#tasks.add();
    try {
      await work();
    } catch (error) {
      if (!this.#destroyRef.destroyed) this.#sayWhy(error);
    } finally {
      done();
    }
  }

  async #text(
    format: ExportFormat,
    entries: readonly EventLogEntry[],
    info: EventLogExportInfo,
  ): Promise<string> {
    const { makeBundle, toCsv, toJson, toMarkdown } = await loadExport();
    const intl = this.#intl();
    const words = { intl, duration: (length: number) => formatDuration(length, intl) };
    if (format === 'csv') return toCsv(entries);
    if (format === 'json') return toJson(entries, info);
    return format === 'bundle' ? makeBundle(entries, info) : toMarkdown(entries, info, words);
  }

  #sayWhy(error: unknown): void {
    const reason = refusalOf(error);
    this.#status.show(reason ? this.#intl().bundleRefused(reason) : this.#intl().exportFailed);
    if (!reason) this.#errors.handleError(error);
  }

  #info(entries: readonly EventLogEntry[]): EventLogExportInfo {
    return this.#source.info(this.#view.entries().length - entries.length);
  }
}

/** Milliseconds after which the browser has certainly read the file: it does not report this. */
const TAKEN_AFTER_MS = 30_000;

/** Saves a file to the user's downloads. */
function saveFile(document: Document, file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), TAKEN_AFTER_MS);
}

/** Makes a file name with the local time: `session-event-log-2030-01-01-130502.csv`. */
export function exportFileName(time: number, extension: string): string {
  const offset = new Date(time).getTimezoneOffset() * 60_000;
  const local = new Date(time - offset).toISOString().slice(0, 19).replace('T', '-').replaceAll(':', '');
  return `session-event-log-${local}.${extension}`;
}
