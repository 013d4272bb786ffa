import { HttpContext } from '@angular/common/http';

/** The context of every request that the effects make for the order with this key. */
export const orderRequestContext: (orderKey: string) => HttpContext = () => new HttpContext();
