import {
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  untracked,
} from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatProgressBar } from '@angular/material/progress-bar';
import { Store } from '@ngrx/store';
import { filter, firstValueFrom, map, take } from 'rxjs';

import { SaveConfiguration } from '../configurations/save-configuration';
import { fieldErrors, unplacedProblems } from '../problem/field-errors';
import { Notice } from '../problem/notice';
import { LinkedField } from '../problem/linked-field';
import { ProblemNotice } from '../problem/problem-notice';
import { showErrors, submitForm } from '../problem/submit-form';
import { Permissions } from '../session/permissions';
import { RoleNote } from '../session/role-note';
import { IxFields } from './fields/ix-fields';
import { KindChoice } from './fields/kind-choice';
import { McrFields } from './fields/mcr-fields';
import { OrderActions } from './order-actions';
import { designOf, NO_DRAFTS, type OrderDrafts } from './order-drafts';
import { orderFeature } from './order-feature';
import { ixForm, mcrForm, portForm, vxcForm } from './fields/order-forms';
import { isSubmitting, type OrderGoal, type OrderProcess, sameDesign } from './order-process';
import { PortFields } from './fields/port-fields';
import { PriceEstimate } from './fields/price-estimate';
import { VxcFields } from './fields/vxc-fields';

const DOING: Partial<Record<OrderProcess['phase'], string>> = {
  saving: 'Saving the order',
  validating: 'Validating the order',
  deploying: 'Deploying the order',
};

/** The designer of an order: its form, the result of its validation, and the buttons to save, validate and deploy. */
@Component({
  selector: 'portal-order-designer',
  imports: [
    IxFields,
    KindChoice,
    LinkedField,
    MatButton,
    MatProgressBar,
    McrFields,
    Notice,
    PortFields,
    PriceEstimate,
    ProblemNotice,
    RoleNote,
    SaveConfiguration,
    VxcFields,
  ],
  templateUrl: './order-designer.html',
  styleUrl: './order-designer.scss',
})
export class OrderDesigner {
  readonly #store = inject(Store);

  protected readonly may = inject(Permissions);
  protected readonly noDrafts = NO_DRAFTS;

  readonly process = input.required<OrderProcess>();
  /** Emits the drafts of a new order that the user begins, when this one is saved. */
  readonly another = output<OrderDrafts>();

  readonly #orderKey = computed(() => this.process().orderKey);

  // The forms start from the drafts of the order, and start again if another order is shown.
  readonly #drafts = computed(() => this.process().drafts);
  protected readonly kind = linkedSignal(() => this.#drafts().kind);
  readonly #port = linkedSignal(() => this.#drafts().port);
  readonly #vxc = linkedSignal(() => this.#drafts().vxc);
  readonly #mcr = linkedSignal(() => this.#drafts().mcr);
  readonly #ix = linkedSignal(() => this.#drafts().ix);
  readonly #edited = computed<OrderDrafts>(() => ({
    kind: this.kind(),
    port: this.#port(),
    vxc: this.#vxc(),
    mcr: this.#mcr(),
    ix: this.#ix(),
  }));
  protected readonly forms = {
    PORT: portForm(this.#port),
    VXC: vxcForm(this.#vxc),
    MCR: mcrForm(this.#mcr),
    IX: ixForm(this.#ix),
  };
  /** The form of the chosen kind. */
  protected readonly form = computed(() => this.forms[this.kind()] as FieldTree<object>);

  protected readonly design = computed(() => designOf(this.#edited()));
  /** Number of services that the design makes, such as the Ports of a LAG. */
  protected readonly count = computed(() => {
    const design = this.design();
    return design.kind === 'PORT' ? (design.lagMembers ?? 1) : 1;
  });
  protected readonly complete = computed(() => this.form()().valid());
  /** True while the form still holds the design that the server last answered. */
  readonly #unchanged = computed(() => sameDesign(this.design(), this.process().design));

  protected readonly doing = computed(() => DOING[this.process().phase]);
  protected readonly validated = computed(() => this.process().validated && this.#unchanged());
  protected readonly price = computed(() => (this.validated() ? this.process().price : undefined));
  protected readonly saved = computed(() => this.process().order !== undefined && this.#unchanged());
  protected readonly problem = computed(() => {
    const { problem } = this.process();
    // An expired session led to the sign-in page. Whoever sees this page has signed in again.
    return this.#unchanged() && problem?.status !== 401 ? problem : undefined;
  });
  /** True if the answer to saving was lost. Saving the same design again shows whether it was saved. */
  protected readonly saveLost = computed(
    () => this.problem() !== undefined && this.process().saveKey !== undefined,
  );
  protected readonly warnings = computed(() => (this.#unchanged() ? this.process().warnings : []));
  protected readonly held = computed(() => this.process().goal === 'deploy');
  protected readonly unplaced = computed(() => unplacedProblems(this.form(), this.problem()?.errors ?? []));

  constructor() {
    // Marks the fields of a refused order again if the user returns to it, for instance from the log.
    effect(() => {
      this.#orderKey();
      const form = this.form();
      const errors = untracked(this.problem)?.errors ?? [];
      if (errors.length > 0) void showErrors(form, fieldErrors(form, errors));
    });
    // Keeps the drafts also if an expired session takes the user to the sign-in page.
    inject(DestroyRef).onDestroy(() => {
      const { orderKey } = this.process();
      this.#store.dispatch(OrderActions.keepDrafts({ orderKey, drafts: this.#edited() }));
    });
  }

  protected async submitFor(goal: OrderGoal): Promise<void> {
    if (this.doing() || (goal === 'deploy' && !this.may.changeServices())) return;
    const form = this.form();
    await submitForm(form, async () => {
      const { orderKey } = this.process();
      this.#store.dispatch(OrderActions.submit({ orderKey, design: this.design(), goal }));
      return fieldErrors(form, (await this.#answered(orderKey))?.problem?.errors ?? []);
    });
  }

  /** Resolves to the order once its requests have been answered; to `undefined` if it was discarded in the meantime. */
  #answered(orderKey: string): Promise<OrderProcess | undefined> {
    return firstValueFrom(
      this.#store.select(orderFeature.selectProcesses).pipe(
        map((processes) => processes[orderKey]),
        filter((process) => process === undefined || !isSubmitting(process)),
        take(1),
      ),
    );
  }
}
