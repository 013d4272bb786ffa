import { Injectable } from '@angular/core';
import { GermanEventLogPageIntl } from 'ngx-session-event-log/locales/de/page';

/** Names of the portal's own categories. */
const CATEGORIES: Readonly<Record<string, string>> = {
  'api-key': 'API-Schlüssel',
  'billing-market': 'Abrechnungsmarkt',
  'company-profile': 'Firmenprofil',
  configuration: 'Konfiguration',
  connection: 'Verbindung',
  'marketplace-profile': 'Marketplace-Profil',
  mfa: 'Multi-Faktor-Authentifizierung',
  'notification-settings': 'Benachrichtigungen',
  order: 'Bestellung',
  payment: 'Zahlung',
  'payment-card': 'Zahlungskarte',
  'port-term': 'Port-Laufzeit',
  profile: 'Profil',
  service: 'Dienst',
  'service-key': 'Dienstschlüssel',
  'speed-change': 'Geschwindigkeitsänderung',
  sso: 'Single Sign-on',
  user: 'Benutzer',
};

/** The words of the log page in German. */
@Injectable()
export class GermanPageWords extends GermanEventLogPageIntl {
  override category(category: string): string {
    return CATEGORIES[category] ?? super.category(category);
  }
}
