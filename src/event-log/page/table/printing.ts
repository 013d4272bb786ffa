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

/**
 * Styles of the printed page: only the log, without the application around it. They have to reach that, so they are not
 * of one component; nothing of it changes on the screen, nor in what is printed of other pages.
 */
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
  readonly #application = inject(ApplicationRef);

  /** True from before the browser prints until it has. */
  readonly active = signal(false);

  constructor() {
    const styles = createComponent(EventLogPrintStyles, { environmentInjector: inject(EnvironmentInjector) });
    const view = inject(DOCUMENT).defaultView;
    const begin = () => this.#set(true);
    const end = () => this.#set(false);
    view?.addEventListener('beforeprint', begin);
    view?.addEventListener('afterprint', end);
    inject(DestroyRef).onDestroy(() => {
      view?.removeEventListener('beforeprint', begin);
      view?.removeEventListener('afterprint', end);
      styles.destroy();
    });
  }

  #set(active: boolean): void {
    this.active.set(active);
    // At once: the browser prints as soon as it is told.
    this.#application.tick();
  }
}
