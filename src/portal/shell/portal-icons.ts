import { inject, provideEnvironmentInitializer, type EnvironmentProviders } from '@angular/core';
import { MatIconRegistry } from '@angular/material/icon';
import { DomSanitizer } from '@angular/platform-browser';
import accountCircle from '../icons/account_circle.svg' with { loader: 'text' };
import addCircle from '../icons/add_circle.svg' with { loader: 'text' };
import apartment from '../icons/apartment.svg' with { loader: 'text' };
import approval from '../icons/approval.svg' with { loader: 'text' };
import arrowBack from '../icons/arrow_back.svg' with { loader: 'text' };
import arrowForward from '../icons/arrow_forward.svg' with { loader: 'text' };
import block from '../icons/block.svg' with { loader: 'text' };
import bookmarks from '../icons/bookmarks.svg' with { loader: 'text' };
import cable from '../icons/cable.svg' with { loader: 'text' };
import checkCircle from '../icons/check_circle.svg' with { loader: 'text' };
import circle from '../icons/circle.svg' with { loader: 'text' };
import close from '../icons/close.svg' with { loader: 'text' };
import cloudOff from '../icons/cloud_off.svg' with { loader: 'text' };
import contentCopy from '../icons/content_copy.svg' with { loader: 'text' };
import contrast from '../icons/contrast.svg' with { loader: 'text' };
import creditCard from '../icons/credit_card.svg' with { loader: 'text' };
import darkMode from '../icons/dark_mode.svg' with { loader: 'text' };
import download from '../icons/download.svg' with { loader: 'text' };
import error from '../icons/error.svg' with { loader: 'text' };
import eventBusy from '../icons/event_busy.svg' with { loader: 'text' };
import history from '../icons/history.svg' with { loader: 'text' };
import hourglassTop from '../icons/hourglass_top.svg' with { loader: 'text' };
import hub from '../icons/hub.svg' with { loader: 'text' };
import info from '../icons/info.svg' with { loader: 'text' };
import key from '../icons/key.svg' with { loader: 'text' };
import keyboardArrowDown from '../icons/keyboard_arrow_down.svg' with {
  loader: 'text',
};
import lan from '../icons/lan.svg' with { loader: 'text' };
import language from '../icons/language.svg' with { loader: 'text' };
import lightMode from '../icons/light_mode.svg' with { loader: 'text' };
import locationOn from '../icons/location_on.svg' with { loader: 'text' };
import login from '../icons/login.svg' with { loader: 'text' };
import lock from '../icons/lock.svg' with { loader: 'text' };
import lockOpen from '../icons/lock_open.svg' with { loader: 'text' };
import logout from '../icons/logout.svg' with { loader: 'text' };
import menu from '../icons/menu.svg' with { loader: 'text' };
import moreVert from '../icons/more_vert.svg' with { loader: 'text' };
import person from '../icons/person.svg' with { loader: 'text' };
import personAdd from '../icons/person_add.svg' with { loader: 'text' };
import progressActivity from '../icons/progress_activity.svg' with {
  loader: 'text',
};
import publicGlobe from '../icons/public.svg' with { loader: 'text' };
import receiptLong from '../icons/receipt_long.svg' with { loader: 'text' };
import refresh from '../icons/refresh.svg' with { loader: 'text' };
import router from '../icons/router.svg' with { loader: 'text' };
import schedule from '../icons/schedule.svg' with { loader: 'text' };
import search from '../icons/search.svg' with { loader: 'text' };
import visibility from '../icons/visibility.svg' with { loader: 'text' };
import visibilityOff from '../icons/visibility_off.svg' with { loader: 'text' };
import warning from '../icons/warning.svg' with { loader: 'text' };

/**
 * Icons of the portal: Material Symbols (rounded, weight 400; Apache 2.0). They are part of the bundle, so they need no icon
 * font, no request and no CSP exception. They are copies, because their package has 24,000 files, a quarter of all that
 * `npm ci` would install.
 */
const ICONS = {
  account_circle: accountCircle,
  add_circle: addCircle,
  apartment,
  approval,
  arrow_back: arrowBack,
  arrow_forward: arrowForward,
  block,
  bookmarks,
  cable,
  check_circle: checkCircle,
  circle,
  close,
  cloud_off: cloudOff,
  content_copy: contentCopy,
  contrast,
  credit_card: creditCard,
  dark_mode: darkMode,
  download,
  error,
  event_busy: eventBusy,
  history,
  hourglass_top: hourglassTop,
  hub,
  info,
  key,
  keyboard_arrow_down: keyboardArrowDown,
  lan,
  language,
  light_mode: lightMode,
  location_on: locationOn,
  login,
  lock,
  lock_open: lockOpen,
  logout,
  menu,
  more_vert: moreVert,
  person,
  person_add: personAdd,
  progress_activity: progressActivity,
  public: publicGlobe,
  receipt_long: receiptLong,
  refresh,
  router,
  schedule,
  search,
  visibility,
  visibility_off: visibilityOff,
  warning,
};

/** Registers the portal's icons by their Material Symbols names, for `<mat-icon svgIcon="…">`. */
export function providePortalIcons(): EnvironmentProviders {
  return provideEnvironmentInitializer(() => {
    const registry = inject(MatIconRegistry);
    const sanitizer = inject(DomSanitizer);
    for (const [name, svg] of Object.entries(ICONS)) {
      registry.addSvgIconLiteral(name, sanitizer.bypassSecurityTrustHtml(svg));
    }
  });
}
