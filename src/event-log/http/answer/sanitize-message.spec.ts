import { HttpErrorResponse, HttpHeaders } from '@angular/common/http';

import { readProblem } from '../../core/answer/problem-details';

const read = (error: unknown, type = 'application/json', status = 409) =>
  readProblem(
    new HttpErrorResponse({ status, error, headers: new HttpHeaders(type ? { 'content-type': type } : {}) }),
  ).detail;

describe('The message of a server', () => {
  const shown: Record<string, [told: string, shown: string | undefined]> = {
    'HTML in the text': [
      '<p>The location is <b>full</b> &amp; closed.</p>',
      'The location is full & closed.',
    ],
    'a link': ['Gone. <a href="/help">Get help</a>', 'Gone. Get help'],
    'a page': ['<!DOCTYPE html><html><body>Bad</body></html>', undefined],
    'a page behind a text': ['502 Bad Gateway: <html><body>nginx', '502 Bad Gateway'],
    'the answer of another server': ['{"error":{"message":"VLAN is in use"}}', 'VLAN is in use'],
    'the answer of another server in a text': [
      '[409 Conflict] during [POST] to [http://orders:8080/api] [Orders#add(Order)]: [{"message":"VLAN is in use"}]',
      'VLAN is in use',
    ],
    'exceptions in exceptions': ['Wrong number; nested exception is com.acme.X: Wrong', 'Wrong number'],
    'exceptions in exceptions of .NET': [
      'Not saved. ---> Npgsql.PostgresException (0x8): 23505',
      'Not saved.',
    ],
    'a place in the code': ['Undefined method in /var/www/Order.php:42', 'Undefined method'],
    'a stack of PHP': ['Undefined method\n#0 /var/www/index.php(12): x()', 'Undefined method'],
    'SQL in brackets': ['Not stored [insert into orders (vlan) values (?)]', 'Not stored'],
    'colours of a terminal': ['\u001B[31mVLAN is in use\u001B[39m', 'VLAN is in use'],
    'characters that cannot be seen': ['VLAN\u0000 is \u202Ein use', 'VLAN is in use'],
    'characters in another form': ['VLAN isn&#39;t free &#x2014; sorry', "VLAN isn't free — sorry"],
  };
  for (const [what, [told, expected]] of Object.entries(shown)) {
    it(`is shown without what is not for users: ${what}`, () => {
      expect(read({ detail: told })).toBe(expected);
    });
  }

  for (const told of [
    'The report is in /reports/may.csv [update available].',
    'Use List<string>, or <email>, and 1 < 2.',
    'Choose {name} or {"name"}.',
    'R&D &copy; Q&A',
  ]) {
    it(`is not changed: ${told}`, () => {
      expect(read({ detail: told })).toBe(told);
    });
  }

  it('is read quickly, whatever it holds', () => {
    const begun = performance.now();
    for (const part of [' ', '<p ', ' at a.', '{ "', '&#x', '[[{']) {
      const told = part.repeat(65_000 / part.length);
      read({ detail: `x${told}y` });
      read(`<message ${told}`, 'application/xml');
    }

    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});

describe('A message in XML', () => {
  const words: Record<string, [xml: string, shown: string | undefined]> = {
    'SOAP 1.2': [
      '<e:Fault><e:Code><e:Value>x</e:Value></e:Code><e:Reason> <e:Text xml:lang="en">In use</e:Text></e:Reason></e:Fault>',
      'In use',
    ],
    'problem details': ['<problem><title>Full</title><detail>It is full.</detail></problem>', 'It is full.'],
    'a title': ['<problem xmlns="urn:ietf:rfc:7807"><title>It is full</title></problem>', 'It is full'],
    CDATA: ['<Error><Message><![CDATA[VLAN 7 & 8 in use]]></Message></Error>', 'VLAN 7 & 8 in use'],
    'characters in another form': ['<Error><Message>7 &amp; 8</Message></Error>', '7 & 8'],
    'a page that is not called one': ['<html><body><message>x</message></body></html>', undefined],
  };
  for (const [what, [xml, expected]] of Object.entries(words)) {
    it(`is read from ${what}`, () => {
      expect(read(xml, 'application/xml')).toBe(expected);
      expect(read(xml, '')).toBe(expected);
    });
  }
});
