import { httpResource } from '@angular/common/http';
import { Component, computed, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { MatError, MatFormField, MatHint, MatLabel, MatSuffix } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOptgroup, MatOption, MatSelect } from '@angular/material/select';
import { RouterLink } from '@angular/router';

import type { FieldProblem, PartnerPort, Service, ServiceKind } from '../../portal-api/contract/index.ts';
import { Notice } from '../problem/notice';
import { ProblemNotice } from '../problem/problem-notice';
import { readProblem } from '../problem/read-problem';
import { fieldWarning } from './field-warnings';
import type { VxcDraft } from './order-drafts';

/** The fields of a VXC: its two ends, and its rate limit. */
@Component({
  selector: 'portal-vxc-fields',
  imports: [
    FormField,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatOptgroup,
    MatOption,
    MatSelect,
    MatSuffix,
    Notice,
    ProblemNotice,
    RouterLink,
  ],
  templateUrl: './vxc-fields.html',
  styleUrl: './order-fields.scss',
})
export class VxcFields {
  readonly fields = input.required<FieldTree<VxcDraft>>();
  readonly warnings = input<readonly FieldProblem[]>([]);

  readonly #services = httpResource<readonly Service[]>(() => '/api/services');
  readonly #partnerPorts = httpResource<readonly PartnerPort[]>(() => '/api/partner-ports');

  /** Only what is live: the API refuses the others, but says so better than a list can. */
  protected readonly ownPorts = computed(() => this.#live('PORT'));
  protected readonly ownMcrs = computed(() => this.#live('MCR') ?? []);
  protected readonly nothingToConnect = computed(
    () => this.ownPorts()?.length === 0 && this.ownMcrs().length === 0,
  );
  protected readonly partnerPorts = computed(() =>
    this.#partnerPorts.hasValue() ? this.#partnerPorts.value() : [],
  );
  protected readonly problem = computed(() => {
    const error = this.#services.error() ?? this.#partnerPorts.error();
    return error && readProblem(error);
  });
  protected readonly speedWarning = computed(() => fieldWarning(this.warnings(), '#/speedMbps'));
  protected readonly ends = computed(() => [
    { name: 'A end', fields: this.fields().aEnd, partners: false, key: undefined },
    { name: 'B end', fields: this.fields().bEnd, partners: true, key: this.fields().bEnd.serviceKey },
  ]);

  protected isMcr(uid: string): boolean {
    return this.ownMcrs().some((mcr) => mcr.uid === uid);
  }

  /** An MCR takes no VLAN: one that was meant for a Port must not go along. */
  protected choose(end: FieldTree<VxcDraft['aEnd']>, uid: string): void {
    if (this.isMcr(uid)) end.vlan().value.set(0);
  }

  protected load(): void {
    this.#services.reload();
    this.#partnerPorts.reload();
  }

  #live(wanted: ServiceKind): readonly Service[] | undefined {
    if (!this.#services.hasValue()) return undefined;
    return this.#services.value().filter(({ kind, state }) => kind === wanted && state === 'LIVE');
  }
}
