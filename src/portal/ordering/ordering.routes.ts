import type { Routes } from '@angular/router';

import { ConfigurationsPage } from '../configurations/configurations-page';
import { OrderPage } from './order-page';
import { provideOrdering } from './effects/provide-ordering';

export const orderingRoutes: Routes = [
  {
    path: '',
    providers: [provideOrdering()],
    children: [
      { path: '', pathMatch: 'full', title: 'Order', component: OrderPage },
      { path: 'configurations', title: 'Configurations', component: ConfigurationsPage },
    ],
  },
];
