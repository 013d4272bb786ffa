import type { Invoice } from '../../../portal-api/contract/index.ts';
import type { StateLook } from '../../page/state-chip';

/** Label, icon and colour of an invoice's state; an unpaid invoice is `Overdue` after its due date. */
export function invoiceLook({ state, dueAt }: Pick<Invoice, 'state' | 'dueAt'>, now: Date): StateLook {
  switch (state) {
    case 'PAID':
      return { label: 'Paid', icon: 'check_circle', kind: 'positive' };
    case 'PROCESSING':
      return { label: 'Payment in process', icon: 'schedule', kind: 'progress' };
    case 'OPEN':
      return new Date(dueAt) < now
        ? { label: 'Overdue', icon: 'warning', kind: 'caution' }
        : { label: 'Open', icon: 'circle', kind: 'neutral' };
  }
}
