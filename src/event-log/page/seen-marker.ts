import { DOCUMENT, DestroyRef, Injectable, effect, inject, signal } from '@angular/core';
import { EventLogService } from 'ngx-session-event-log';

/** Marks what is in the log as seen, as long as there is a page that somebody can see. */
@Injectable()
export class SeenMarker {
  private readonly log = inject(EventLogService);
  private readonly document = inject(DOCUMENT);
  private readonly visible = signal(this.isVisible());

  constructor() {
    const update = () => this.visible.set(this.isVisible());
    this.document.addEventListener('visibilitychange', update);
    inject(DestroyRef).onDestroy(() => this.document.removeEventListener('visibilitychange', update));
    effect(() => {
      if (this.visible() && this.log.unseen().total > 0) this.log.markSeen();
    });
  }

  private isVisible(): boolean {
    return this.document.visibilityState !== 'hidden';
  }
}
