import type { HttpContext } from '@angular/common/http';
import { asStepOf } from 'ngx-session-event-log';

import type { OrderGoal } from '../order-process';

/** Makes a request a step of the order's operation in the log: designing or deploying it. */
export function orderRequestContext(orderKey: string, goal: OrderGoal, step: string): HttpContext {
  const type = goal === 'deploy' ? 'service.deploy' : 'service.configure';
  return asStepOf({ type, key: orderKey }, step);
}
