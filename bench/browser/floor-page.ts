import { ScrollingModule } from '@angular/cdk/scrolling';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EventLogService } from 'ngx-session-event-log';

const CLOCK = new Intl.DateTimeFormat('en', { timeStyle: 'medium' });
const DATE = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });

/** Baseline of the log page: the simplest virtual list of the CDK, with the cells of the log page's rows. */
@Component({
  selector: 'bench-floor-page',
  imports: [RouterLink, ScrollingModule],
  templateUrl: './floor-page.html',
  styleUrl: './floor-page.scss',
})
export default class FloorPage {
  readonly #log = inject(EventLogService);
  protected readonly rows = computed(() => this.#log.entries().toReversed());
  protected readonly clock = (time: number) => CLOCK.format(time);
  protected readonly date = (time: number) => DATE.format(time);
}
