import { Type } from 'typebox';

import type { ApiContext } from '../api-context.ts';
import { Service, ServiceLock, ServiceUpdate, Termination, TermUpdate } from '../contract/index.ts';
import type { Api } from '../http/api.ts';
import { Uuid } from '../http/uuid.ts';
import { SERVICE_ROLES } from '../session/role-names.ts';
import { signedInUser } from '../session/session-guard.ts';
import { serviceNotFound } from './hold-service.ts';
import { restoreService } from './restore-service.ts';
import { findService, listServices } from './service-query.ts';
import { terminateService } from './terminate-service.ts';
import { setLock, updateService, updateTerm } from './update-service.ts';

const UidParams = Type.Object({ uid: Uuid });

export function addServiceRoutes(api: Api, context: ApiContext): void {
  const { database, now } = context;
  const readService = async (companyId: string, uid: string): Promise<Service> =>
    (await findService(database, companyId, uid)) ?? serviceNotFound();

  api.get(
    '/services',
    {
      schema: { response: { 200: Type.Array(Service) } },
      config: { activity: 'List services', access: 'signed-in' },
    },
    (request) => listServices(database, signedInUser(request).companyId),
  );

  api.get(
    '/services/:uid',
    {
      schema: { params: UidParams, response: { 200: Service } },
      config: { activity: 'Read service', access: 'signed-in' },
    },
    (request) => readService(signedInUser(request).companyId, request.params.uid),
  );

  api.put(
    '/services/:uid',
    {
      schema: { params: UidParams, body: ServiceUpdate, response: { 200: Service } },
      config: { activity: 'Update service', access: { roles: SERVICE_ROLES, to: 'update services' } },
    },
    async (request) => {
      const { companyId } = signedInUser(request);
      await updateService(context, companyId, request.params.uid, request.body);
      return readService(companyId, request.params.uid);
    },
  );

  api.put(
    '/services/:uid/term',
    {
      schema: { params: UidParams, body: TermUpdate, response: { 200: Service } },
      config: {
        activity: 'Update Port term',
        access: { roles: SERVICE_ROLES, to: 'change a contract term' },
      },
    },
    async (request) => {
      const { companyId } = signedInUser(request);
      await updateTerm(database, companyId, request.params.uid, request.body.termMonths, now());
      return readService(companyId, request.params.uid);
    },
  );

  api.post(
    '/services/:uid/terminate',
    {
      schema: { params: UidParams, body: Termination, response: { 200: Service } },
      config: { activity: 'Terminate service', access: { roles: SERVICE_ROLES, to: 'terminate services' } },
    },
    async (request) => {
      const { companyId } = signedInUser(request);
      await terminateService(database, companyId, request.params.uid, request.body.mode, now());
      return readService(companyId, request.params.uid);
    },
  );

  api.post(
    '/services/:uid/restore',
    {
      schema: { params: UidParams, response: { 200: Service } },
      config: { activity: 'Restore service', access: { roles: SERVICE_ROLES, to: 'restore services' } },
    },
    async (request) => {
      const { companyId } = signedInUser(request);
      await restoreService(database, companyId, request.params.uid, now());
      return readService(companyId, request.params.uid);
    },
  );

  api.put(
    '/services/:uid/lock',
    {
      schema: { params: UidParams, body: ServiceLock, response: { 200: Service } },
      config: {
        activity: 'Lock or unlock service',
        access: { roles: ['COMPANY_ADMIN'], to: 'lock services' },
      },
    },
    async (request) => {
      const { companyId } = signedInUser(request);
      await setLock(database, companyId, request.params.uid, request.body.locked);
      return readService(companyId, request.params.uid);
    },
  );
}
