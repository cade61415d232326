import type { World } from '../world';
import { ControlError } from './control-error';
import { type Fields, parseFields, readBoolean, readChoice, readText } from './fields';

/** Changes the locks of an interface. */
export function changeLocks({ routerInterfaces }: World, id: string, body: string): Fields {
  const fields = parseFields(body, ['businessStatus', 'operationLocked']);
  const businessStatus = readChoice(fields, 'businessStatus', ['Normal', 'FinancialLocked', 'SecurityLocked']);
  const operationLocked = readBoolean(fields, 'operationLocked');
  const found = routerInterfaces.find(id);
  if (!found) throw noInterface(id);
  if (businessStatus !== undefined) routerInterfaces.setBusinessStatus(id, businessStatus);
  if (operationLocked !== undefined) routerInterfaces.setOperationLocked(id, operationLocked);
  return { id, businessStatus: found.businessStatus, operationLocked: found.operationLocked };
}

/** Adds a custom route entry with an interface as next hop. */
export function addRouteEntry({ routerInterfaces, routeEntries }: World, body: string): Fields {
  const routerInterfaceId = readText(parseFields(body, ['routerInterfaceId']), 'routerInterfaceId');
  if (routerInterfaceId === undefined) throw new ControlError('"routerInterfaceId" is required.');
  if (!routerInterfaces.find(routerInterfaceId)) throw noInterface(routerInterfaceId);
  return { id: routeEntries.add(routerInterfaceId), routerInterfaceId };
}

function noInterface(id: string): ControlError {
  return new ControlError(`The sandbox has no router interface ${id}.`, 404);
}
