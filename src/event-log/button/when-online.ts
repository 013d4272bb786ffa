import type { DestroyRef } from '@angular/core';

import { isOffline } from '../core/answer/response-verdict';

/**
 * Runs `work` now, or once the device is online again. Code must not be loaded without a network: browsers keep the
 * failure, and never ask for that file again until the page reloads.
 */
export function whenOnline(work: () => void, destroyRef: DestroyRef): void {
  if (!isOffline()) {
    work();
    return;
  }
  addEventListener('online', work, { once: true });
  destroyRef.onDestroy(() => removeEventListener('online', work));
}
