import { DestroyRef, inject, Service } from '@angular/core';
import { Subject } from 'rxjs';

/**
 * Tabs of one browser share the session cookie. Each announces here whose session it now holds, so that no
 * tab goes on showing one user's data while its requests are made as another.
 */
@Service()
export class SessionChannel {
  readonly #channel = new BroadcastChannel('fabric-portal.session');
  readonly #users = new Subject<string | null>();

  /** The id of the user who signed in in another tab; `null` when that tab signed out. */
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
