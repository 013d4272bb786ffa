import { httpResource } from '@angular/common/http';
import { Component, computed } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';

import type { SsoOffer } from '../../portal-api/contract/index.ts';

/** Link to the identity provider, if there is one. Not a router link, since it leaves the portal. */
@Component({
  selector: 'portal-sso-link',
  imports: [MatButton, MatIcon],
  template: `
    @if (provider(); as provider) {
      <a matButton="outlined" href="/api/sso/start">
        <mat-icon svgIcon="login" />
        Continue with {{ provider }}
      </a>
    }
  `,
  styles: `
    :host {
      display: grid;
    }

    a {
      height: 48px;
    }
  `,
})
export class SsoLink {
  readonly #offer = httpResource<SsoOffer>(() => '/api/sso');
  // Signing in works without it, so its failure is not shown.
  protected readonly provider = computed(() =>
    this.#offer.hasValue() ? this.#offer.value().provider : undefined,
  );
}
