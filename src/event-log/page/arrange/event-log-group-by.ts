import { ChangeDetectionStrategy, Component, inject } from '@angular/core';

import { LogView } from '../log/log-view';
import { injectPageIntl } from '../words/event-log-page-intl';
import { GROUP_KEYS } from './arrangement';

/** Chooses what the rows are grouped by. */
@Component({
  selector: 'event-log-group-by',
  template: `
    <label>
      <span>{{ intl().groupBy }}</span>
      <select #select (change)="choose(select.value)">
        <option value="" [selected]="!view.arrangement().groupBy">{{ intl().noGroups }}</option>
        @for (key of keys; track key) {
          <option [value]="key" [selected]="view.arrangement().groupBy === key">
            {{ intl().groupKeys[key] }}
          </option>
        }
      </select>
    </label>
  `,
  styleUrl: './event-log-group-by.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogGroupBy {
  protected readonly view = inject(LogView);
  protected readonly intl = injectPageIntl();
  protected readonly keys = GROUP_KEYS;

  protected choose(value: string): void {
    this.view.arrange({ groupBy: GROUP_KEYS.find((key) => key === value) });
  }
}
