import { redactTranslatedNames } from './redact-translated-names';

function redact(text: string): [clean: string, ...kinds: string[]] {
  const kinds: string[] = [];
  const clean = redactTranslatedNames(text, (kind) => {
    kinds.push(kind);
    return '▮▮▮';
  });
  return [clean, ...kinds];
}

describe('Secrets with a German or Arabic name', () => {
  const secrets: [text: string, clean: string, kind: string][] = [
    ['Das Passwort lautet geheim12.', 'Das Passwort lautet ▮▮▮', 'password'],
    ['Kennwort: geheim', 'Kennwort: ▮▮▮', 'password'],
    ['كلمة المرور: geheim', 'كلمة المرور: ▮▮▮', 'password'],
    ['Sicherheitscode 123', 'Sicherheitscode ▮▮▮', 'security-code'],
    ['Kartenprüfnummer: 1234 ist falsch', 'Kartenprüfnummer: ▮▮▮ ist falsch', 'security-code'],
    ['رمز الأمان 123', 'رمز الأمان ▮▮▮', 'security-code'],
    ['Ihr Einmal-Code lautet 123456', 'Ihr Einmal-Code lautet ▮▮▮', 'one-time-code'],
    ['رمز التحقق: 123456', 'رمز التحقق: ▮▮▮', 'one-time-code'],
    ['Dienstschlüssel 550e8400-e29b-41d4 erstellt', 'Dienstschlüssel ▮▮▮ erstellt', 'key'],
    ['مفتاح الخدمة: 550e8400-e29b-41d4', 'مفتاح الخدمة: ▮▮▮', 'key'],
  ];
  for (const [text, clean, kind] of secrets) {
    it(`are withheld: ${text}`, () => {
      expect(redact(text)).toEqual([clean, kind]);
      expect(redact(clean)).toEqual([clean]);
    });
  }

  it('are distinguished from sentences about them', () => {
    for (const text of [
      'Passwort ist erforderlich',
      'Kennwort geändert',
      'Der Schlüssel für Port 12 wurde erstellt',
      'Sicherheitscode fehlt',
      'تم تغيير كلمة المرور',
    ]) {
      expect(redact(text)).toEqual([text]);
    }
  });
});
