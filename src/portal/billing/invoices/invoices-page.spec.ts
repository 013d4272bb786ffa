import { anInvoice } from '../../testing/billing-samples';
import { text } from '../../testing/page-elements';
import { Shown, signedIn } from '../../testing/shown';
import { InvoicesPage } from './invoices-page';

describe('InvoicesPage', () => {
  for (const [role, lead] of [
    ['FINANCE', '1 to pay. Open one to pay it by card.'],
    ['READ_ONLY', '1 to pay.'],
  ] as const) {
    it(`offers to pay only to a role that can: ${role}`, async () => {
      signedIn({ role });
      const shown = new Shown(InvoicesPage);
      await shown.answerList('/api/invoices', [anInvoice()]);
      expect(text(shown.page.querySelector('.page-lead'))).toBe(lead);
    });
  }
});
