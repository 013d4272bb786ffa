import type { Routes } from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';

import { checkOrder } from './check-order';
import { decideToDeploy, deployOrder } from './deploy-order';
import { discardOrders } from './discard-orders';
import { followOrder } from './follow-order';
import { orderFeature } from './order-feature';
import { OrderPage } from './order-page';
import { saveOrder } from './save-order';
import { validateOrder } from './validate-order';

export const orderingRoutes: Routes = [
  {
    path: '',
    title: 'Order',
    component: OrderPage,
    providers: [
      provideState(orderFeature),
      provideEffects({
        checkOrder,
        decideToDeploy,
        deployOrder,
        discardOrders,
        followOrder,
        saveOrder,
        validateOrder,
      }),
    ],
  },
];
