import { HttpClient, type HttpErrorResponse } from '@angular/common/http';
import { Component, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';

/** Order in the server's answer. */
export interface Order {
  readonly id: number;
  readonly item: string;
  readonly quantity: number;
}

/** Places valid and invalid orders. Contains no code for the log. */
@Component({
  selector: 'host-orders-page',
  imports: [MatButtonModule],
  template: `
    <h1>Orders</h1>
    <p>
      <button matButton="filled" (click)="place(2)">Order two ports</button>
      <button matButton="outlined" (click)="place(1)">Order one port</button>
      <button matButton="outlined" (click)="place(0)">Order none</button>
    </p>
    <p role="status">{{ message() }}</p>
  `,
})
export class OrdersPage {
  readonly #http = inject(HttpClient);
  protected readonly message = signal('');

  protected place(quantity: number): void {
    this.#http.post<Order>('/api/orders', { item: 'Port', quantity }).subscribe({
      next: ({ id }) => this.message.set(`Order ${id} is placed.`),
      error: ({ status }: HttpErrorResponse) => this.message.set(`The order failed (${status}).`),
    });
  }
}
