import { DestroyRef, inject, Service } from '@angular/core';
import { Subject } from 'rxjs';

/**
 * Announces to the browser's other tabs whose session they now share through the cookie, so that no tab shows one user's
 * data while its requests are sent as another user.
 */
@Service()
export class SessionChannel {
  readonly #channel = new BroadcastChannel('fabric-portal.session');
  readonly #users = new Subject<string | null>();

  /** Emits the id of the user who signed in in another tab; `null` if that tab signed out. */
  readonly users = this.#users.asObservable();

  constructor() {
    this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data === null || typeof data === 'string') this.#users.next(data);
    };
    inject(DestroyRef).onDestroy(() => this.#channel.close());
  }

  announce(userId: string | null): void {
    this.#channel.postMessage(userId);
  }
}
