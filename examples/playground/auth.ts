import { Injectable } from '@angular/core';
import { Subject } from 'rxjs';

/** The part of a sign-in service that the log needs. */
@Injectable({ providedIn: 'root' })
export class Auth {
  /** Emits when the user signs out. */
  readonly signedOut = new Subject<void>();
}
