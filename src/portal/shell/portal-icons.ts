import { inject, provideEnvironmentInitializer, type EnvironmentProviders } from '@angular/core';
import { MatIconRegistry } from '@angular/material/icon';
import { DomSanitizer } from '@angular/platform-browser';
import accountCircle from '@material-symbols/svg-400/rounded/account_circle.svg' with { loader: 'text' };
import addCircle from '@material-symbols/svg-400/rounded/add_circle.svg' with { loader: 'text' };
import apartment from '@material-symbols/svg-400/rounded/apartment.svg' with { loader: 'text' };
import approval from '@material-symbols/svg-400/rounded/approval.svg' with { loader: 'text' };
import arrowBack from '@material-symbols/svg-400/rounded/arrow_back.svg' with { loader: 'text' };
import arrowForward from '@material-symbols/svg-400/rounded/arrow_forward.svg' with { loader: 'text' };
import block from '@material-symbols/svg-400/rounded/block.svg' with { loader: 'text' };
import bookmarks from '@material-symbols/svg-400/rounded/bookmarks.svg' with { loader: 'text' };
import cable from '@material-symbols/svg-400/rounded/cable.svg' with { loader: 'text' };
import checkCircle from '@material-symbols/svg-400/rounded/check_circle.svg' with { loader: 'text' };
import circle from '@material-symbols/svg-400/rounded/circle.svg' with { loader: 'text' };
import close from '@material-symbols/svg-400/rounded/close.svg' with { loader: 'text' };
import cloudOff from '@material-symbols/svg-400/rounded/cloud_off.svg' with { loader: 'text' };
import contentCopy from '@material-symbols/svg-400/rounded/content_copy.svg' with { loader: 'text' };
import contrast from '@material-symbols/svg-400/rounded/contrast.svg' with { loader: 'text' };
import creditCard from '@material-symbols/svg-400/rounded/credit_card.svg' with { loader: 'text' };
import darkMode from '@material-symbols/svg-400/rounded/dark_mode.svg' with { loader: 'text' };
import download from '@material-symbols/svg-400/rounded/download.svg' with { loader: 'text' };
import error from '@material-symbols/svg-400/rounded/error.svg' with { loader: 'text' };
import eventBusy from '@material-symbols/svg-400/rounded/event_busy.svg' with { loader: 'text' };
import history from '@material-symbols/svg-400/rounded/history.svg' with { loader: 'text' };
import hourglassTop from '@material-symbols/svg-400/rounded/hourglass_top.svg' with { loader: 'text' };
import hub from '@material-symbols/svg-400/rounded/hub.svg' with { loader: 'text' };
import info from '@material-symbols/svg-400/rounded/info.svg' with { loader: 'text' };
import key from '@material-symbols/svg-400/rounded/key.svg' with { loader: 'text' };
import keyboardArrowDown from '@material-symbols/svg-400/rounded/keyboard_arrow_down.svg' with {
  loader: 'text',
};
import lan from '@material-symbols/svg-400/rounded/lan.svg' with { loader: 'text' };
import language from '@material-symbols/svg-400/rounded/language.svg' with { loader: 'text' };
import lightMode from '@material-symbols/svg-400/rounded/light_mode.svg' with { loader: 'text' };
import locationOn from '@material-symbols/svg-400/rounded/location_on.svg' with { loader: 'text' };
import login from '@material-symbols/svg-400/rounded/login.svg' with { loader: 'text' };
import lock from '@material-symbols/svg-400/rounded/lock.svg' with { loader: 'text' };
import lockOpen from '@material-symbols/svg-400/rounded/lock_open.svg' with { loader: 'text' };
import logout from '@material-symbols/svg-400/rounded/logout.svg' with { loader: 'text' };
import menu from '@material-symbols/svg-400/rounded/menu.svg' with { loader: 'text' };
import moreVert from '@material-symbols/svg-400/rounded/more_vert.svg' with { loader: 'text' };
import person from '@material-symbols/svg-400/rounded/person.svg' with { loader: 'text' };
import personAdd from '@material-symbols/svg-400/rounded/person_add.svg' with { loader: 'text' };
import progressActivity from '@material-symbols/svg-400/rounded/progress_activity.svg' with {
  loader: 'text',
};
import publicGlobe from '@material-symbols/svg-400/rounded/public.svg' with { loader: 'text' };
import receiptLong from '@material-symbols/svg-400/rounded/receipt_long.svg' with { loader: 'text' };
import refresh from '@material-symbols/svg-400/rounded/refresh.svg' with { loader: 'text' };
import router from '@material-symbols/svg-400/rounded/router.svg' with { loader: 'text' };
import schedule from '@material-symbols/svg-400/rounded/schedule.svg' with { loader: 'text' };
import search from '@material-symbols/svg-400/rounded/search.svg' with { loader: 'text' };
import visibility from '@material-symbols/svg-400/rounded/visibility.svg' with { loader: 'text' };
import visibilityOff from '@material-symbols/svg-400/rounded/visibility_off.svg' with { loader: 'text' };
import warning from '@material-symbols/svg-400/rounded/warning.svg' with { loader: 'text' };

/** Icons are part of the bundle, so they need no icon font, no request and no CSP exception. */
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
