import { NgTemplateOutlet } from '@angular/common';
import { Component, Injectable, computed, inject, input, linkedSignal, model, output } from '@angular/core';

export interface Order {
  readonly id: string;
  readonly name: string;
  readonly state: 'new' | 'live' | 'failed';
}

@Injectable()
export class OrderColours {
  of(state: Order['state']): string {
    return state === 'live' ? 'green' : 'red';
  }
}

@Component({
  selector: 'size-order-row',
  imports: [NgTemplateOutlet],
  providers: [OrderColours],
  template: `
    <ng-template #name let-text>{{ text }}</ng-template>
    @if (open()) {
      <ng-container [ngTemplateOutlet]="name" [ngTemplateOutletContext]="{ $implicit: order().name }" />
    }
    @let state = order().state;
    @switch (state) {
      @case ('live') {
        <span class="live" [style.color]="colour()">Live</span>
      }
      @default {
        <span [class.failed]="state === 'failed'">{{ state }}</span>
      }
    }
    <button type="button" [attr.aria-expanded]="open()" (click)="open.set(!open())">Details</button>
    <button type="button" [class.chosen]="chosen()" (click)="removed.emit()">Remove</button>
  `,
  styles: ':host { display: block }',
  host: { '[attr.aria-label]': 'order().name', '(keydown.enter)': 'open.set(true)' },
})
export class OrderRow {
  readonly order = input.required<Order>();
  readonly chosen = model(false);
  readonly removed = output();

  readonly #colours = inject(OrderColours);

  protected readonly open = linkedSignal<Order, boolean>({ source: this.order, computation: () => false });
  protected readonly colour = computed(() => this.#colours.of(this.order().state));
}
