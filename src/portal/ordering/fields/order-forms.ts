import type { WritableSignal } from '@angular/core';
import { form, max, maxLength, min, required, type FieldTree, type SchemaPath } from '@angular/forms/signals';

import type { IxDraft, McrDraft, PortDraft, VxcDraft } from '../order-drafts';

/** The form of a Port, with the rules that need no server. The API's validation is authoritative. */
export function portForm(draft: WritableSignal<PortDraft>): FieldTree<PortDraft> {
  return form(draft, (path) => {
    nameRules(path.name);
    required(path.locationId, { message: 'Choose a location.' });
  });
}

/** The form of a VXC. */
export function vxcForm(draft: WritableSignal<VxcDraft>): FieldTree<VxcDraft> {
  return form(draft, (path) => {
    nameRules(path.name);
    required(path.aEnd.portUid, { message: 'Choose one of your Ports or MCRs.' });
    vlanRules(path.aEnd.vlan);
    required(path.bEnd.portUid, {
      message: 'Choose what to connect to, or enter a service key for it.',
      when: ({ valueOf }) => valueOf(path.bEnd.serviceKey).trim() === '',
    });
    maxLength(path.bEnd.serviceKey, 80, { message: 'A service key has 36 characters.' });
    vlanRules(path.bEnd.vlan);
    rateLimitRules(path.speedMbps);
  });
}

/** The form of an MCR. The API checks for reserved ASNs. */
export function mcrForm(draft: WritableSignal<McrDraft>): FieldTree<McrDraft> {
  return form(draft, (path) => {
    nameRules(path.name);
    required(path.locationId, { message: 'Choose a location.' });
    required(path.asn, { message: 'Enter an ASN.' });
  });
}

/** The form of an IX. */
export function ixForm(draft: WritableSignal<IxDraft>): FieldTree<IxDraft> {
  return form(draft, (path) => {
    nameRules(path.name);
    required(path.portUid, { message: 'Choose one of your Ports.' });
    required(path.exchangeId, { message: 'Choose an internet exchange.' });
    vlanRules(path.vlan);
    rateLimitRules(path.speedMbps);
    required(path.macAddress, { message: 'Enter a MAC address.' });
    required(path.asn, { message: 'Enter an ASN.' });
  });
}

function nameRules(name: SchemaPath<string>): void {
  required(name, { message: 'Enter a name.' });
  maxLength(name, 80, { message: 'A name has at most 80 characters.' });
}

function rateLimitRules(speedMbps: SchemaPath<number>): void {
  required(speedMbps, { message: 'Enter a rate limit.' });
  min(speedMbps, 1, { message: 'The rate limit is at least 1 Mbit/s.' });
}

function vlanRules(vlan: SchemaPath<number>): void {
  const message = 'Enter a VLAN from 2 to 4093, 0 to have one chosen, or -1 for untagged.';
  required(vlan, { message });
  min(vlan, -1, { message });
  max(vlan, 4093, { message });
}
