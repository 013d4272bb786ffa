const ENGLISH = ['Usage, performance, prices and billing information', 'Anything done with an API key'];

const TRANSLATED: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Nutzung, Leistung, Preise und Abrechnungsdaten',
    'Alles, was mit einem API-Schlüssel ausgeführt wird',
  ],
  ar: ['الاستخدام والأداء والأسعار ومعلومات الفوترة', 'كل ما يُفعل بمفتاح \u2068API\u2069'],
};

/** Lists what the portal keeps out of the log, in the language of a BCP 47 tag. */
export function notRecorded(locale: string): readonly string[] {
  return TRANSLATED[locale.slice(0, 2)] ?? ENGLISH;
}
