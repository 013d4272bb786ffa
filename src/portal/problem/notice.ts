import { Component, computed, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';

export type NoticeKind = 'positive' | 'progress' | 'caution' | 'negative' | 'neutral';

const ICONS: Record<NoticeKind, string> = {
  positive: 'check_circle',
  progress: 'progress_activity',
  caution: 'warning',
  negative: 'error',
  neutral: 'info',
};

/** A message in the page, whose icon, colour and words show how serious it is. */
@Component({
  selector: 'portal-notice',
  imports: [MatIcon],
  template: `
    <mat-icon [svgIcon]="icon()" />
    <div class="text">
      <p class="heading">{{ heading() }}</p>
      <ng-content />
    </div>
  `,
  styleUrls: ['../theme/status-kinds.scss', './notice.scss'],
  host: { '[class]': 'kind()', '[attr.role]': 'role()' },
})
export class Notice {
  readonly kind = input<NoticeKind>('neutral');
  readonly heading = input.required<string>();

  protected readonly icon = computed(() => ICONS[this.kind()]);
  /** Errors interrupt a screen reader; other messages wait. */
  protected readonly role = computed(() => (this.kind() === 'negative' ? 'alert' : 'status'));
}
