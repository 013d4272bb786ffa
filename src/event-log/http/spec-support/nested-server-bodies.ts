import type { SERVER_BODIES } from './server-bodies';

/** For specs: bodies of servers that nest the error, or list errors by member. */
export const NESTED_SERVER_BODIES: typeof SERVER_BODIES = [
  [
    'SAP',
    {
      error: {
        message: { lang: 'en', value: 'It is locked.' },
        innererror: { errordetails: [{ message: 'VLAN is in use', propertyref: 'vlan' }] },
      },
    },
    'It is locked. VLAN is in use',
    ['#/vlan'],
  ],
  [
    'Okta',
    { errorCode: 'E1', errorSummary: 'Wrong', errorCauses: [{ errorSummary: 'VLAN is in use' }] },
    'Wrong VLAN is in use',
    [],
  ],
  ['GitLab', { message: { vlan: ['is in use'] } }, 'is in use', ['#/vlan']],
  [
    'Zendesk',
    { error: 'RecordInvalid', description: 'Wrong', details: { base: [{ description: 'In use' }] } },
    'Wrong In use',
    [],
  ],
  [
    'PocketBase',
    { code: 400, message: 'Wrong', data: { vlan: { code: 'x', message: 'In use' } } },
    'Wrong In use',
    ['#/vlan'],
  ],
  [
    'LoopBack',
    { error: { statusCode: 422, message: 'Wrong', details: { messages: { vlan: ['In use'] } } } },
    'Wrong In use',
    ['#/vlan'],
  ],
  [
    'Django REST framework with fields of fields',
    { items: [{}, { vlan: ['In use'] }], port: { name: ['Empty'] } },
    'In use Empty',
    ['#/items/1/vlan', '#/port/name'],
  ],
  ['an envelope', { meta: { code: 409, message: 'It is in use.' }, data: null }, 'It is in use.', []],
  ['another envelope', { errcode: 409, errmsg: 'It is in use.' }, 'It is in use.', []],
];
