import { makeEnvironmentProviders, type EnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';

import { checkOrder } from './check-order';
import { decideToDeploy, deployOrder } from './deploy-order';
import { discardOrders } from './discard-orders';
import { followOrder } from './follow-order';
import { orderFeature } from '../order-feature';
import { saveOrder } from './save-order';
import { validateOrder } from './validate-order';

/** Provides the order state and its effects. Once loaded, they outlive the order page. */
export function provideOrdering(): EnvironmentProviders {
  return makeEnvironmentProviders([
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
  ]);
}
