import { Type } from 'typebox';

import { NO_OTHERS, Price, ServiceKind } from '../contract/index.ts';
import type { Api } from '../http/api.ts';
import { route } from '../http/route-config.ts';
import { validationFailed } from '../problems/problem-error.ts';
import { CURRENCY, listPrice } from './order-price.ts';

const PriceQuery = Type.Object(
  {
    kind: ServiceKind,
    speedMbps: Type.String({
      pattern: '^[1-9][0-9]{0,5}$',
      description: 'Enter a speed in whole Mbit/s, such as 1000.',
    }),
  },
  NO_OTHERS,
);

/** List prices for users who are still deciding. Only validation quotes a binding price. */
export function addPriceRoutes(api: Api): void {
  api.get(
    '/prices',
    route('Query price', { querystring: PriceQuery, response: { 200: Price } }),
    ({ query }) => {
      const monthlyPrice = listPrice({ kind: query.kind, speedMbps: Number(query.speedMbps) });
      if (monthlyPrice > 0) return { monthlyPrice, currency: CURRENCY };
      throw validationFailed([{ pointer: '#/speedMbps', detail: 'There is no price for this speed.' }]);
    },
  );
}
