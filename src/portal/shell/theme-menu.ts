import { Component, inject } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';

import { ThemeChoice, type Theme } from './theme-choice';

const LOOKS: Record<Theme, { label: string; icon: string }> = {
  light: { label: 'Light', icon: 'light_mode' },
  dark: { label: 'Dark', icon: 'dark_mode' },
  system: { label: 'Same as system', icon: 'contrast' },
};
const THEMES = ['light', 'dark', 'system'] as const satisfies readonly Theme[];

/** Chooses the theme. */
@Component({
  selector: 'portal-theme-menu',
  imports: [MatIcon, MatIconButton, MatMenu, MatMenuItem, MatMenuTrigger],
  templateUrl: './theme-menu.html',
})
export class ThemeMenu {
  protected readonly themes = THEMES;
  protected readonly looks = LOOKS;
  protected readonly current = inject(ThemeChoice).theme;
}
