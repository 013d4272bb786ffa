import { ADJECTIVE, CHANGED, FROM_WORD, INTO, IS, OF } from './announcement-words';

/** Characters that may close a name: `"password"`, `[password]`, `api_key)`. */
const CLOSING = String.raw`(?:\[\w{0,9}\])?["'\x60\\\])*_]{0,8}`;
/** `password", "value": "x"`, `"password" with value "x"`, `password was: x`, `password (new): x`, `variable "password" { default = "x"`. */
const BETWEEN = String.raw`(?:[\s,]{1,3}(?:with )?["'\\]{0,2}(?:Parameter)?[Vv]alue["'\\]{0,2}|;s:\d{1,4}|\s(?:is|was)|\s\{\s{1,9}default|\s\([^()▮]{1,40}\))?`;
/** `|` and `>`, which begin a block in YAML, its tags, a here document, and the type that PHP prints before a value. */
const BEFORE_VALUE = String.raw`(?:[|>][+-]?\s{1,9}|!\w{1,20}\s|<<[-~]?\w{1,9}\s|string\(\d{1,4}\)\s)?`;
/** Element after the one that holds a name: `<key>password</key><string>x` */
const NEXT_ELEMENT = String.raw`</[\w:.-]{1,40}>\s{0,9}(?:<[\w:.-]{1,40}>\s{0,9}){1,2}`;
/** `password: string = "x"` */
const TYPED = String.raw`:\s?&?[A-Za-z][\w.<>?[\]]{0,30}\s=(?=\s?["'\x60])`;
/** `form-data; name="password"`, with the value on another line. */
const FORM_DATA = String.raw`(?<=form-data;\sname=["'\\]{0,4}[\w.[\]-]{0,60})["'\\]{1,4}(?:\s|\\[rn])+`;
/** `password=x`, `<password type="text">x`, `"password": "x"`, `password -> x`, `(api_key)=(x)`, `setPassword("x")` */
const SIGN = String.raw`(\((?=["'\x60])|${FORM_DATA}|(?:\s[\w:.-]{1,40}=["'][^"'▮]{0,80}["']){1,4}>|${NEXT_ELEMENT}|${CLOSING}${BETWEEN}\s{0,30}(?:${TYPED}|-{0,2}[:=>]{1,3}|\)=)\s{0,9}${BEFORE_VALUE}(?:\*{2}\s)?(?:&quot;|&#3[49];)?[(<\\*]*(?:[\[{](?![\]}"'\\\s…]))?)`;
/** Weaker signs, after which the value must look like a secret: `api key - x`, `password is x`, `password was changed to x`. */
const TELLS = String.raw`["'\x60]?(?:\s(?:[-→⇒]|${CHANGED}(?:\s${INTO}|:)|${IS}:?)\s+|\s?[は是为為는은](?=\s?[「『]?(?:[!-~]{6}|\d{4,5}(?![\d年月日文字位日])))\s?)["'\x60“‘«「『([{<\\]*(?:(?<=«)\s)?`;
const QUOTE = String.raw`["'\x60]?\s?(?:["'\x60“„‘«「『([{<]+(?:(?<=«)\s)?|\|\s?)`;
/** `("password", "x")`, `[["password", "x"]]`, `"--password", "x"`, unlike a list of names. */
const PAIR = String.raw`(?<=(?:\(|\[\s?\[)\s?["'][\w.-]{1,40}|["']--[\w.-]{1,40})["']\s?,\s?["']`;
/** Blank before a value. Routers write a digit before a password to say how it is encrypted. */
const BLANK = String.raw`(["'\x60)\]]?\s+(?:#|\d\s)?)`;
/** Characters and verbs between a name and its value. */
export const LEAD = new RegExp([SIGN, `(${TELLS}|${PAIR}|${QUOTE})`, BLANK, '#'].join('|'), 'y');
/** `service key for Edge: x` */
export const FURTHER = /\s[^.,;:▮]{1,40}:\s+/y;
/** Announcements of a password that are longer than a sign or a verb. */
export const OF_USER = new RegExp(
  [
    // `password for ada is x`, `password of ada: x`
    String.raw`\s${OF}\s[^.,;:▮]{1,40}?(?:\s?:|\s${CHANGED}\s${INTO}|\s${IS}:?)\s+["'\x60“«(]?(?:(?<=«)\s)?`,
    // `password (new): x`, `password incorrect: "x"`
    String.raw`\s(?:(?:(?:is|was)\s)?[([]?${ADJECTIVE}[)\]]?(?:\s?:|\s${IS}|(?=\s\())|[([]${ADJECTIVE}[)\]])\s+["'\x60“(]?`,
    // `the password you typed (x)`
    String.raw`\s(?:that\s)?you\s[a-z]{3,9}\s?["'\x60“(]`,
    // `the wrong password, but I typed x`
    String.raw`\s[^.;:▮]{0,40}?\bI\s(?:typed|tried|entered|used|set)\s["'\x60“]?`,
    // `set the password to x`
    String.raw`\s(?<=\b(?:(?:re)?set(?:s|ting)?|(?:chang|updat)(?:e[ds]?|ing))\s(?:(?:a|the|your|my|new|user|\S{1,40}['’]s)\s){0,2}\S{2,20}\s)to\s+["'\x60“]?`,
    // `Passwort für ada auf x gesetzt`
    String.raw`\s(?:[^\s.,;:▮]{1,14}\s){0,3}?auf\s+(?=\S+\s(?:ge|zurückge)(?:ändert|setzt)\b)`,
  ].join('|'),
  'iy',
);
/** Words between a name in another language and its value: `senha do usuário ada: x`, `mot de passe saisi (x)` */
export const FOREIGN_GAP = new RegExp(
  String.raw`(?!\s(?:posta|client|kunden|promo|produ|erreur|error))(?:\s[^\s\d.,;:▮「«“"'()]{1,20}){1,4}?(?:\s?:|\s${IS}:?|\s?(?=[「«“"(]))\s*["'\x60“«「(]?(?:(?<=«)\s)?`,
  'iy',
);
/** Words before the old value of a password, in the languages of its names: `password changed from x to y` */
export const FROM = new RegExp(String.raw`(?:\s[^\s\d.,;:▮]{1,20}){0,3}?\s${FROM_WORD}\s+["'\x60“„«]?`, 'iy');
/** Words before the new one. */
export const TO = new RegExp(String.raw`["'\x60”“»]?\s${INTO}\s["'\x60“„«]?`, 'iy');
