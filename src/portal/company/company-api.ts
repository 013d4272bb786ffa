import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { Observable } from 'rxjs';

import type { CompanyProfile, MarketplaceProfile } from '../../portal-api/contract/index.ts';

export const COMPANY_PROFILE = '/api/company-profile';
export const MARKETPLACE_PROFILE = '/api/marketplace-profile';

/** Changes to the profiles of a company, each of which is created once. */
@Service()
export class CompanyApi {
  readonly #http = inject(HttpClient);

  createProfile(profile: CompanyProfile): Observable<CompanyProfile> {
    return this.#http.post<CompanyProfile>(COMPANY_PROFILE, profile);
  }

  updateProfile(profile: CompanyProfile): Observable<CompanyProfile> {
    return this.#http.put<CompanyProfile>(COMPANY_PROFILE, profile);
  }

  createMarketplaceProfile(profile: MarketplaceProfile): Observable<MarketplaceProfile> {
    return this.#http.post<MarketplaceProfile>(MARKETPLACE_PROFILE, profile);
  }

  updateMarketplaceProfile(profile: MarketplaceProfile): Observable<MarketplaceProfile> {
    return this.#http.put<MarketplaceProfile>(MARKETPLACE_PROFILE, profile);
  }
}
