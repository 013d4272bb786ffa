import { withoutKey, withTerm } from './edit-filter';

describe('withoutKey', () => {
  it('takes out what is asked for, and leaves what must not be', () => {
    expect(withoutKey('port severity:error -severity:info "in use"', 'severity')).toBe(
      'port -severity:info "in use"',
    );
  });

  it('leaves the text as it was typed where there is nothing to take out', () => {
    expect(withoutKey('  "port"  severity: ', 'severity')).toBe('  "port"  severity: ');
  });
});

describe('withTerm', () => {
  it('adds a condition behind what was typed', () => {
    const term = { key: 'resource', values: ['Port 7'], negated: false } as const;
    expect(withTerm('', term)).toBe('resource:"Port 7" ');
    expect(withTerm('vlan  ', term)).toBe('vlan resource:"Port 7" ');
  });
});
