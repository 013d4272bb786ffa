import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';

import type { ApiContext } from '../api-context.ts';
import { Service, ServiceLock, ServiceUpdate, Termination, TermUpdate } from '../contract/index.ts';
import type { Api } from '../http/api.ts';
import { listRoute, route } from '../http/route-config.ts';
import { Uuid } from '../http/uuid.ts';
import { companyAdmins, technicalRoles } from '../session/roles.ts';
import { signedInUser } from '../session/session-guard.ts';
import { serviceNotFound } from './hold-service.ts';
import { restoreService } from './restore-service.ts';
import { findService, listServices } from './service-query.ts';
import { terminateService } from './terminate-service.ts';
import { setLock, updateService, updateTerm } from './update-service.ts';

const ONE_SERVICE = { params: Type.Object({ uid: Uuid }), response: { 200: Service } };

export function addServiceRoutes(api: Api, context: ApiContext): void {
  const { database, now } = context;
  const readService = async (companyId: string, uid: string): Promise<Service> =>
    (await findService(database, companyId, uid)) ?? serviceNotFound();

  api.get('/services', listRoute('List services', Service), (request) =>
    listServices(database, signedInUser(request).companyId, request.query),
  );

  api.get('/services/:uid', route('Read service', ONE_SERVICE), (request) =>
    readService(signedInUser(request).companyId, request.params.uid),
  );

  /** Changes a service of the user's company, and answers with what it is then. */
  const change = async (
    request: FastifyRequest & { readonly params: { readonly uid: string } },
    work: (companyId: string, uid: string) => Promise<unknown>,
  ): Promise<Service> => {
    const { companyId } = signedInUser(request);
    const { uid } = request.params;
    await work(companyId, uid);
    return readService(companyId, uid);
  };

  api.put(
    '/services/:uid',
    route('Update service', { ...ONE_SERVICE, body: ServiceUpdate }, technicalRoles('update services')),
    (request) => change(request, (companyId, uid) => updateService(context, companyId, uid, request.body)),
  );

  api.put(
    '/services/:uid/term',
    route('Update Port term', { ...ONE_SERVICE, body: TermUpdate }, technicalRoles('change a contract term')),
    (request) =>
      change(request, (companyId, uid) =>
        updateTerm(database, companyId, uid, request.body.termMonths, now()),
      ),
  );

  api.post(
    '/services/:uid/terminate',
    route('Terminate service', { ...ONE_SERVICE, body: Termination }, technicalRoles('terminate services')),
    (request) =>
      change(request, (companyId, uid) =>
        terminateService(database, companyId, uid, request.body.mode, now()),
      ),
  );

  api.post(
    '/services/:uid/restore',
    route('Restore service', ONE_SERVICE, technicalRoles('restore services')),
    (request) => change(request, (companyId, uid) => restoreService(database, companyId, uid, now())),
  );

  api.put(
    '/services/:uid/lock',
    route('Lock or unlock service', { ...ONE_SERVICE, body: ServiceLock }, companyAdmins('lock services')),
    (request) => change(request, (companyId, uid) => setLock(database, companyId, uid, request.body.locked)),
  );
}
