import type {
  IxDesign,
  McrDesign,
  OrderDesign,
  PortDesign,
  ServiceKind,
  VxcDesign,
} from '../../portal-api/contract/index.ts';
import { canJoinLag } from '../inventory/words/lag-rules';

/** `lagMembers` is 0 for a single Port. */
export type PortDraft = Omit<Required<PortDesign>, 'kind'>;
export type VxcDraft = Omit<VxcDesign, 'kind' | 'bEnd'> & { readonly bEnd: Required<VxcDesign['bEnd']> };
export type McrDraft = Omit<McrDesign, 'kind'>;
export type IxDraft = Omit<IxDesign, 'kind'>;

/** The contents of all forms, complete or not, so that switching the kind back and forth loses nothing. */
export interface OrderDrafts {
  readonly kind: ServiceKind;
  readonly port: PortDraft;
  readonly vxc: VxcDraft;
  readonly mcr: McrDraft;
  readonly ix: IxDraft;
}

export const NO_DRAFTS: OrderDrafts = {
  kind: 'PORT',
  port: { name: '', locationId: '', speedMbps: 10_000, termMonths: 12, lagMembers: 0 },
  vxc: {
    name: '',
    speedMbps: 500,
    aEnd: { portUid: '', vlan: 0 },
    bEnd: { portUid: '', vlan: 0, serviceKey: '' },
  },
  mcr: { name: '', locationId: '', speedMbps: 1_000, termMonths: 12, asn: 133_937 },
  ix: {
    name: '',
    portUid: '',
    vlan: 0,
    exchangeId: '',
    speedMbps: 500,
    macAddress: '',
    // Shown as empty by a number field.
    asn: NaN,
  },
};

/** The contents of the forms for an existing design. */
export function draftsOf(design: OrderDesign): OrderDrafts {
  switch (design.kind) {
    case 'PORT': {
      const { kind, ...port } = design;
      return { ...NO_DRAFTS, kind, port: { lagMembers: 0, ...port } };
    }
    case 'VXC': {
      const { kind, ...vxc } = design;
      return { ...NO_DRAFTS, kind, vxc: { ...vxc, bEnd: { serviceKey: '', ...vxc.bEnd } } };
    }
    case 'MCR': {
      const { kind, ...mcr } = design;
      return { ...NO_DRAFTS, kind, mcr };
    }
    case 'IX': {
      const { kind, ...ix } = design;
      return { ...NO_DRAFTS, kind, ix };
    }
  }
}

/** The design in the form of the chosen kind. */
export function designOf({ kind, port, vxc, mcr, ix }: OrderDrafts): OrderDesign {
  switch (kind) {
    case 'PORT':
      return portDesign(port);
    case 'VXC':
      return vxcDesign(vxc);
    case 'MCR':
      return { kind, ...mcr };
    case 'IX':
      return { kind, ...ix };
  }
}

/** Leaves out the LAG if none was chosen or the speed does not allow one. */
function portDesign({ lagMembers, ...port }: PortDraft): PortDesign {
  const lag = lagMembers > 0 && canJoinLag(port.speedMbps);
  return { kind: 'PORT', ...port, ...(lag && { lagMembers }) };
}

/** Leaves out the service key if none was entered. */
function vxcDesign({ bEnd: { serviceKey, ...bEnd }, ...vxc }: VxcDraft): VxcDesign {
  return { kind: 'VXC', ...vxc, bEnd: serviceKey.trim() === '' ? bEnd : { ...bEnd, serviceKey } };
}
