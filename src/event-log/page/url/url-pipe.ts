import { Pipe, type PipeTransform, inject } from '@angular/core';
import { type Params, Router, type UrlTree } from '@angular/router';

/** Parses a path with query and fragment for `routerLink`, which would encode them as a segment. */
@Pipe({ name: 'eventLogUrl' })
export class UrlPipe implements PipeTransform {
  readonly #router = inject(Router);

  /** Adds `params` to those of `link`, such as `/services/42?tab=usage`. */
  transform(link: string, params: Params = {}): UrlTree {
    const url = this.#router.parseUrl(link);
    url.queryParams = { ...url.queryParams, ...params };
    return url;
  }
}
