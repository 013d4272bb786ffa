import { TestBed } from '@angular/core/testing';
import { EventLogButton, EventLogIntl, EventLogService } from 'ngx-session-event-log';

/** For specs: shows the icon of a log with an error. Returns what tells its name, and other words, once it is stable. */
export async function showIcon() {
  TestBed.inject(EventLogService).error({ type: 'order.place', title: 'Not ordered' });
  const fixture = TestBed.createComponent(EventLogButton);
  await fixture.whenStable();
  const icon = (fixture.nativeElement as HTMLElement).querySelector('.event-log-icon');
  const intl = TestBed.inject(EventLogIntl);
  return async () => {
    await fixture.whenStable();
    const { checkStatus, formatLocale } = intl;
    return [icon?.getAttribute('aria-label'), checkStatus, intl.severity('error'), formatLocale];
  };
}

/** For specs: the words of an icon in English and in German. */
export const ENGLISH = [jasmine.stringMatching(/^Log, 1 new event/), 'Check', 'Error', 'en'];
export const GERMAN = [jasmine.stringMatching(/^Protokoll, /), 'Prüfen', 'Fehler', 'de'];
