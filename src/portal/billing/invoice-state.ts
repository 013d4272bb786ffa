import type { Invoice } from '../../portal-api/contract/index.ts';
import type { NoticeKind } from '../problem/notice';

/** How the state of an invoice is shown: never by colour alone. */
export interface InvoiceLook {
  readonly label: string;
  readonly icon: string;
  readonly kind: NoticeKind;
}

export function invoiceLook({ state, dueAt }: Pick<Invoice, 'state' | 'dueAt'>, now: Date): InvoiceLook {
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
