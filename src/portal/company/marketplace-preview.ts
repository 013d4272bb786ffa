import { Component, computed, input } from '@angular/core';

import type { MarketplaceProfile } from '../../portal-api/contract/index.ts';

/** Preview of the company's Marketplace entry while its profile is edited. */
@Component({
  selector: 'portal-marketplace-preview',
  template: `
    <div class="logo" aria-hidden="true" [style.background]="profile().logoColour">{{ initial() }}</div>
    <div class="text">
      <p class="name">{{ profile().publicName || 'Your company' }}</p>
      <p class="secondary">{{ profile().description || 'What your company offers.' }}</p>
    </div>
  `,
  styleUrl: './marketplace-preview.scss',
  host: { class: 'card', role: 'group', 'aria-label': 'Preview' },
})
export class MarketplacePreview {
  readonly profile = input.required<MarketplaceProfile>();

  protected readonly initial = computed(() => {
    const [first] = new Intl.Segmenter().segment(this.profile().publicName.trim());
    return first?.segment ?? '?';
  });
}
