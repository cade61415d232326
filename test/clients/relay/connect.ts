import {
  commitMutation,
  createOperationDescriptor,
  Environment,
  fetchQuery,
  type GraphQLResponse,
  Network,
  RecordSource,
  Store,
} from 'relay-runtime';
import type { Connect } from '../support/caching';
import type { MutationData } from '../support/caching-client';
import type { Network as RecordingNetwork } from '../support/network';
import type { ScreenData } from '../support/screens';
import type { Compiled } from './compiler';

/** A Relay environment with its default settings. */
export function environmentOf(url: string, { fetch }: RecordingNetwork): Environment {
  const network = Network.create(async ({ text, name }, variables) => {
    const body = JSON.stringify({ query: text, operationName: name, variables });
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    return (await response.json()) as GraphQLResponse;
  });
  return new Environment({ network, store: new Store(new RecordSource()) });
}

/** Connects Relay. `modules` names the module of a mutation that is not in `screens`. */
export const connect =
  (compiled: () => Compiled, modules: Readonly<Record<string, string>> = {}): Connect =>
  (url, recording) => {
    const environment = environmentOf(url, recording);
    return {
      async watch(query, variables) {
        const request = compiled().artifact(`screens${capitalized(query)}Query`);
        await fetchQuery(environment, request, variables).toPromise();
        const operation = createOperationDescriptor(request, variables);
        environment.retain(operation);
        const snapshot = environment.lookup(operation.fragment);
        const screen = { data: snapshot.data as ScreenData | undefined };
        environment.subscribe(snapshot, ({ data }) => {
          screen.data = data as ScreenData;
        });
        return screen;
      },
      mutate(name, variables) {
        const mutation = compiled().artifact(`${modules[name] ?? 'screens'}${capitalized(name)}Mutation`);
        return new Promise<MutationData>((resolve, reject) => {
          commitMutation(environment, {
            mutation,
            variables,
            onError: reject,
            onCompleted: (data) => resolve(data as MutationData),
          });
        });
      },
    };
  };

const capitalized = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
