import { Component, computed, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';

import type { FieldProblem } from '../../../portal-api/contract/index.ts';
import { FORM_PARTS } from '../../form/form-parts';
import { canJoinLag, LAG_SIZES } from '../../inventory/words/lag-rules';
import type { PortDraft } from '../order-drafts';
import { SiteFields } from './site-fields';

/** The fields of a Port, or of the Ports of a LAG. */
@Component({
  selector: 'portal-port-fields',
  imports: [FORM_PARTS, SiteFields],
  template: `
    <portal-site-fields kind="PORT" example="Sydney edge" [fields]="fields()" [warnings]="warnings()" />
    @if (mayBeLag()) {
      <portal-select-field
        label="LAG members"
        hint="Ports that work as one. Each gets a number after its name and costs as much as a Port."
        [field]="fields().lagMembers"
        [choices]="sizes"
      />
    }
  `,
  styleUrl: './order-fields.scss',
})
export class PortFields {
  readonly fields = input.required<FieldTree<PortDraft>>();
  readonly warnings = input<readonly FieldProblem[]>([]);

  protected readonly sizes = LAG_SIZES;
  protected readonly mayBeLag = computed(() => canJoinLag(this.fields().speedMbps().value()));
}
