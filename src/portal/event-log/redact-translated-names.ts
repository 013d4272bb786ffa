import type { EventLogRedactor } from 'ngx-session-event-log';

type SecretKind = Parameters<Parameters<EventLogRedactor>[1]>[0];

/** Names of secrets in German and Arabic, the log's other languages in the portal; the library knows the English names. */
const NAMES: readonly (readonly [kind: SecretKind, pattern: RegExp])[] = [
  [
    'password',
    /((?:passwort|kennwort|كلمة (?:المرور|السر))(?:\s*[:=]\s*|\s+(?:ist|lautet|هي)\s+(?=\S*\d)))[^\s▮]{3,}/gi,
  ],
  ['security-code', /((?:sicherheitscode|prüf(?:nummer|ziffer)|رمز الأمان)[^\d▮]{0,10})\d{3,4}\b/gi],
  ['one-time-code', /((?:(?:einmal|bestätigungs)-?code|رمز التحقق)[^\d▮]{0,10})\d{4,8}\b/gi],
  ['key', /((?:schlüssel|مفتاح الخدمة)(?:\s*[:=])?\s+)(?=\S*\d)[\w-]{12,}/gi],
];

/** Withholds the value after such a name; the name stays. */
export const redactTranslatedNames: EventLogRedactor = (text, withhold) =>
  NAMES.reduce(
    (clean, [kind, pattern]) => clean.replace(pattern, (_match, name: string) => name + withhold(kind)),
    text,
  );
