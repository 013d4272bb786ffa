import { Component, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';

import type { FieldProblem } from '../../../portal-api/contract/index.ts';
import { FORM_PARTS } from '../../form/form-parts';
import type { McrDraft } from '../order-drafts';
import { SiteFields } from './site-fields';

/** The fields of an MCR, a virtual router. */
@Component({
  selector: 'portal-mcr-fields',
  imports: [FORM_PARTS, SiteFields],
  template: `
    <portal-site-fields kind="MCR" example="Sydney router" [fields]="fields()" [warnings]="warnings()" />
    <portal-number-field
      label="ASN"
      hint="Your network’s number, public or private, 16 or 32 bits."
      [field]="fields().asn"
    />
  `,
  styleUrl: './order-fields.scss',
})
export class McrFields {
  readonly fields = input.required<FieldTree<McrDraft>>();
  readonly warnings = input<readonly FieldProblem[]>([]);
}
