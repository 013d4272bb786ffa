import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDivider } from '@angular/material/divider';
import { MatMenuModule } from '@angular/material/menu';
import { RouterLink } from '@angular/router';

import { EventLogIcon } from '../icons/event-log-icon';
import { LogView } from '../log/log-view';
import { PageStatus } from '../log/page-status';
import { injectIsRouted } from '../url/is-routed';
import { injectPageIntl } from '../words/event-log-page-intl';
import { type ExportFormat, LogExporter } from './log-exporter';

/** Button with a menu for exporting the events that are shown. */
@Component({
  selector: 'event-log-export',
  imports: [EventLogIcon, MatButton, MatDivider, MatMenuModule, RouterLink],
  templateUrl: './event-log-export.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogExport {
  readonly #view = inject(LogView);
  readonly #status = inject(PageStatus);

  protected readonly exporter = inject(LogExporter);
  protected readonly intl = injectPageIntl();
  /** False in a dialog or a drawer, to which the path of the viewer is not relative. */
  protected readonly isRouted = injectIsRouted();
  protected readonly formats: readonly ExportFormat[] = ['csv', 'json', 'markdown', 'bundle'];

  protected async copy(): Promise<void> {
    const entries = this.#view.shown();
    if (!(await this.exporter.copy(this.exporter.supportText(entries)))) return;
    this.#status.show(this.intl().copiedSelection(entries.length));
  }
}
