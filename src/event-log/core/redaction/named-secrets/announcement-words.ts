import { anyOf } from '../finders/words';

// Words of sentences that announce a secret, in the languages of its names.

/** Verbs before a password. */
export const IS = `${anyOf([
  'هي, هو', // ar
  'je', // cs
  'ist, lautet, war', // de
  'είναι', // el
  'is, was', // en
  'es(?: el)?', // es
  String.raw`(?<=(?:ana|odi)\s)on`, // fi
  'est(?: le)?, était', // fr
  'è(?: il)?', // it
  'luidt', // nl
  'er', // no
  String.raw`jest, (?<=(?:o|kod|ny)\s)to`, // pl
  'é', // pt
  'este', // ro
  'är', // sv
  'là', // vi
])}(?:\\snow)?`;
/** Verbs of a change. */
export const CHANGED = String.raw`(?:${anyOf([
  'wurde', // de
  'has, have, had, was, were, is, been', // en
  'se, ha, sido, fue', // es
  'a, été', // fr
  'è, stata', // it
  'werd', // nl
  'została, zostało', // pl
  'foi', // pt
])}\s){0,3}${anyOf([
  'geändert', // de
  'changed, reset, set, updated, rotated, regenerated, generated', // en
  'cambiada, cambió, restablecida', // es
  'changé, modifié, remplacé', // fr
  'cambiata, modificata', // it
  'gewijzigd, veranderd', // nl
  'zmienione, zmieniono', // pl
  'alterada, redefinida', // pt
  'изменён, изменен', // ru
  'ändrades, ändrat', // sv
])}`;
/** Words before the old value of a password. */
export const FROM_WORD = anyOf([
  'von', // de
  'from', // en
  'de', // es, fr, pt
  'da, dalla', // it
  'van', // nl
  'z', // pl
  'с', // ru
  'från', // sv
]);
/** Words before a new value, after the old one or a verb. */
export const INTO = anyOf([
  'auf, zu', // de
  'to', // en
  'a', // es
  String.raw`à, (?<=é\s)en(?!\s\d{4}\b), (?<=remplacé\s)par`, // fr
  String.raw`(?<=(?:ata|gewijzigd)\s)in(?!\s\d{4}\b)`, // it, nl
  'naar', // nl
  'na', // pl
  'para', // pt
  'на', // ru
  'till', // sv
]);
/** Words between a password and its user. */
export const OF = anyOf([
  'für, von, der', // de
  'for, of, on', // en
  'de, del, para', // es
  'pour', // fr
  'di, della', // it
  'van, voor', // nl
  'dla', // pl
  'do, da', // pt
  'для', // ru
  'för', // sv
]);
/** Adjectives after a password. */
export const ADJECTIVE = anyOf([
  'new, old, current, temporary, initial, wrong, incorrect, invalid', // en
  'errata, provvisoria, temporanea', // it
]);
/** Words for a user. */
export const USER_WORD = anyOf([
  'brugernavn', // da
  'benutzer, benutzername', // de
  'user, user name, username, login, account, email, e-mail', // en
  'usuario', // es
  'identifiant, utilisateur', // fr
  'utente, nome utente', // it
  'ユーザー, ユーザー名', // ja
  'gebruiker, gebruikersnaam', // nl
  'użytkownik', // pl
  'usuário', // pt
  'пользователь, логин', // ru
  'användarnamn', // sv
  '用户, 用户名', // zh
]);
