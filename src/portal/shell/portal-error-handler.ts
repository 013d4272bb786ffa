import { ErrorHandler, inject, Injector, Service } from '@angular/core';

const MESSAGE = 'Something went wrong in the portal. If it continues, reload the page.';

/** Reports unexpected errors as Angular does, and tells the user that something went wrong in the portal. */
@Service()
export class PortalErrorHandler extends ErrorHandler {
  readonly #injector = inject(Injector);

  override handleError(error: unknown): void {
    super.handleError(error);
    // Loaded on demand, since most visits need no such message.
    void import('./messages').then(
      ({ Messages }) => this.#injector.get(Messages).show(MESSAGE),
      // Without the network no message can be shown; the error has been reported above.
      () => undefined,
    );
  }
}
