import type { Routes } from '@angular/router';

import { OrderPage } from './order-page';
import { provideOrdering } from './provide-ordering';

export const orderingRoutes: Routes = [
  { path: '', title: 'Order', component: OrderPage, providers: [provideOrdering()] },
];
