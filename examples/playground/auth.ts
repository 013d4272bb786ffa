import { Injectable } from '@angular/core';
import { Subject } from 'rxjs';

/** The sign-in of the application, as far as the log needs one. */
@Injectable({ providedIn: 'root' })
export class Auth {
  /** Emits when the user signs out. */
  readonly signedOut = new Subject<void>();
}
