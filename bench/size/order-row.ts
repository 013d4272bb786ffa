import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, input, linkedSignal, output } from '@angular/core';

export interface Order {
  readonly id: string;
  readonly name: string;
  readonly state: 'new' | 'live' | 'failed';
}

@Component({
  selector: 'size-order-row',
  imports: [NgTemplateOutlet],
  template: `
    <ng-template #name let-text>{{ text }}</ng-template>
    @if (open()) {
      <ng-container [ngTemplateOutlet]="name" [ngTemplateOutletContext]="{ $implicit: order().name }" />
    }
    @switch (order().state) {
      @case ('live') {
        <span class="live" [style.color]="colour()">Live</span>
      }
      @default {
        <span [class.failed]="order().state === 'failed'">{{ order().state }}</span>
      }
    }
    <button type="button" [attr.aria-expanded]="open()" (click)="open.set(!open())">Details</button>
    <button type="button" (click)="removed.emit()">Remove</button>
  `,
  styles: ':host { display: block }',
  host: { '[attr.aria-label]': 'order().name', '(keydown.enter)': 'open.set(true)' },
})
export class OrderRow {
  readonly order = input.required<Order>();
  readonly removed = output();

  protected readonly open = linkedSignal<Order, boolean>({ source: this.order, computation: () => false });
  protected readonly colour = computed(() => (this.order().state === 'live' ? 'green' : 'red'));
}
