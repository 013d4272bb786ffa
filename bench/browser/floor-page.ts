import { ScrollingModule } from '@angular/cdk/scrolling';
import { Component, computed, inject } from '@angular/core';
import { EventLogService } from 'ngx-session-event-log';

/** The same entries in the plainest virtual list there is: what the log page is measured against. */
@Component({
  selector: 'bench-floor-page',
  imports: [ScrollingModule],
  template: `
    <cdk-virtual-scroll-viewport itemSize="48" style="height: 100vh">
      <div *cdkVirtualFor="let entry of rows()" class="row" style="height: 48px">
        {{ entry.severity }} {{ entry.time }} {{ entry.title }}
      </div>
    </cdk-virtual-scroll-viewport>
  `,
})
export default class FloorPage {
  readonly #log = inject(EventLogService);
  protected readonly rows = computed(() => this.#log.entries().toReversed());
}
