import type { Type } from '@angular/core';
import type { Data, Routes } from '@angular/router';

import { SectionTabs, type SectionTab } from './section-tabs';

/** A page of a section. Its path goes on that of the section. */
interface SectionPage extends Omit<SectionTab, 'label'> {
  readonly title: string;
  /** Label of its tab. Default: its title. */
  readonly label?: string;
  /** True for a page that lies below another one, and has no tab. */
  readonly below?: boolean;
  /** Inputs of the page. */
  readonly data?: Data;
  readonly load: () => Promise<Type<unknown>>;
}

/** Routes of pages that belong together as tabs; where none of them has the address of the section, the first one opens. */
export function sectionRoutes(path: string, label: string, pages: readonly SectionPage[]): Routes {
  const tabs = pages
    .filter(({ below }) => !below)
    .map((page): SectionTab => ({
      label: page.title,
      ...page,
      path: [path, page.path].filter(Boolean).join('/'),
    }));
  const first = pages.some((page) => page.path === '') ? undefined : pages[0]?.path;
  return [
    {
      path: '',
      component: SectionTabs,
      data: { label, tabs },
      children: [
        ...(first === undefined ? [] : [{ path: '', pathMatch: 'full', redirectTo: first } as const]),
        ...pages.map(({ path: own, title, data = {}, load }) => ({
          path: own,
          title,
          data,
          loadComponent: load,
        })),
      ],
    },
  ];
}
