import {
  ApplicationRef,
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  DestroyRef,
  EnvironmentInjector,
  Injectable,
  ViewEncapsulation,
  createComponent,
  inject,
  signal,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { fromEvent, merge } from 'rxjs';

/** Styles of the printed page: only the log. They have to reach the application around it, so are of no component. */
@Component({
  selector: 'event-log-print-styles',
  template: '',
  styleUrl: '../styles/event-log-print-styles.scss',
  encapsulation: ViewEncapsulation.None,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogPrintStyles {}

/** Tells that the page is being printed, for which everything has to be there. */
@Injectable()
export class Printing {
  /** True from before the browser prints until it has. */
  readonly active = signal(false);

  constructor() {
    const application = inject(ApplicationRef);
    const styles = createComponent(EventLogPrintStyles, { environmentInjector: inject(EnvironmentInjector) });
    inject(DestroyRef).onDestroy(() => styles.destroy());
    const view = inject(DOCUMENT).defaultView;
    if (!view) return;
    merge(fromEvent(view, 'beforeprint'), fromEvent(view, 'afterprint'))
      .pipe(takeUntilDestroyed())
      .subscribe(({ type }) => {
        this.active.set(type === 'beforeprint');
        // At once: the browser prints as soon as it is told.
        application.tick();
      });
  }
}
