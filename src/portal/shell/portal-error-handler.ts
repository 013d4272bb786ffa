import { ErrorHandler, inject, Injector, Service } from '@angular/core';

const MESSAGE = 'Something went wrong in the portal. If it goes on, reload the page.';

/** Reports what nobody expected, as Angular does, and tells the user that it was not their doing. */
@Service()
export class PortalErrorHandler extends ErrorHandler {
  readonly #injector = inject(Injector);

  override handleError(error: unknown): void {
    super.handleError(error);
    // Loaded only now: most visits need no such message.
    void import('./messages').then(
      ({ Messages }) => this.#injector.get(Messages).show(MESSAGE),
      // Without the network there is no message, but what failed has been reported.
      () => undefined,
    );
  }
}
