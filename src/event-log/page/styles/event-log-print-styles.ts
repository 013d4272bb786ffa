import { ChangeDetectionStrategy, Component, ViewEncapsulation } from '@angular/core';

/**
 * Styles of the printed page: only the log, without the application around it. They have to reach that, so they are not
 * of one component; nothing of it changes on the screen, nor in what is printed of other pages.
 */
@Component({
  selector: 'event-log-print-styles',
  template: '',
  styleUrl: './event-log-print-styles.scss',
  encapsulation: ViewEncapsulation.None,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogPrintStyles {}
