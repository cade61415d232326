/** Paths and texts of the files of a new action. @param action PascalCase. @param mutation camelCase. */
export function actionFiles(action: string, mutation: string): Record<string, string> {
  const constant = uncapitalize(action);
  const actionFile = kebabCase(constant);
  const mutationFile = kebabCase(mutation);
  return {
    [`src/vpc/actions/${actionFile}.ts`]: descriptor(action, constant),
    [`src/graphql/router-interface/mutations/${mutationFile}.mutation.ts`]: resolver(
      constant,
      actionFile,
      mutation,
      mutation === constant,
    ),
    [`src/sandbox/actions/${actionFile}.ts`]: sandboxHandler(action, constant),
    [`schema/operations/${mutationFile}.graphql`]: operation(mutation),
    [`test/actions/${actionFile}.test.ts`]: test(action, constant, actionFile, mutation),
  };
}

const uncapitalize = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const kebabCase = (text: string) => text.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function descriptor(action: string, constant: string): string {
  return `import type { RequestOf } from '../rules/parameter';
import { defineAction } from './action';
import { readAccepted } from './shared/accepted';
import { TARGET, targetRules } from './shared/target';

const PARAMETERS = {
  ...TARGET,
  // TODO: the other parameters, each with content, unit or limit, and default.
} as const;
type Request = RequestOf<typeof PARAMETERS>;

export const ${constant} = defineAction({
  name: '${action}',
  summary: 'TODO: the action in one sentence.',
  kind: 'write',
  // TODO: 'token' with a ClientToken parameter; 'natural' where a repetition has no further effect; otherwise 'none'.
  idempotency: 'none',
  parameters: PARAMETERS,
  rules: [
    ...targetRules<Request>(),
    // TODO: rules, such as required(scopeOf<Request>('move'), 'newResourceGroupId', documented('sdk', 'request parameters')).
  ],
  // TODO: transition or isApplied, where the effect shows in the interface. encode and wireNames, where names differ.
  errorCodes: [
    // TODO: the codes that the service documents.
  ],
  read: readAccepted,
});
`;
}

function resolver(constant: string, actionFile: string, mutation: string, sameName: boolean): string {
  return `import { ${constant} } from '../../../vpc/actions/${actionFile}';
import { targetMutation } from '../target-mutation';

export const ${capitalize(mutation)}Mutation = targetMutation({
  action: ${constant},
${sameName ? '' : `  name: '${mutation}',\n`}  inputDescription: 'TODO: the content of the input.',
  description: 'TODO: what the mutation does, the states that allow it, and whether it is safe to repeat.',
});
`;
}

function sandboxHandler(action: string, constant: string): string {
  return `import type { Action } from '../action';
import { documented } from '../evidence';
import { REGION_ID, ROUTER_INTERFACE_ID } from '../parameters/definition';

export const ${constant} = {
  name: '${action}',
  description: 'TODO: what the action does here.',
  parameters: [REGION_ID, ROUTER_INTERFACE_ID],
  errors: {
    // TODO: rows with source and certainty, written from the reference of the service and not from src/vpc.
  },
  faultOnlyErrors: {},
  behaviours: [documented('sdk', 'TODO: a behaviour with its source.')],
  run(_call) {
    throw new Error('TODO');
  },
} as const satisfies Action;
`;
}

function operation(mutation: string): string {
  return `mutation ${capitalize(mutation)}($input: ${capitalize(mutation)}Input!) {
  ${mutation}(input: $input) {
    requestId
    alreadyDone
    routerInterface {
      ...RouterInterfaceParts
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
`;
}

function test(action: string, constant: string, actionFile: string, mutation: string): string {
  return `import { ${capitalize(mutation)}Document } from '../../schema/client';
import { ${constant} } from '../../src/vpc/actions/${actionFile}';
import { describeRules } from '../support/describe-rules';
import { startTestGateway, type TestGateway } from '../support/gateway';

/** Each own rule of the action by id, with requests on both sides of its edge. */
describeRules(${constant}, { regionId: 'cn-beijing', routerInterfaceId: 'ri-2zenfgfpyu3v93koa' }, {});

describe('${mutation}', () => {
  let test: TestGateway;
  beforeEach(async () => {
    test = await startTestGateway();
  });
  afterEach(() => test.close());

  it('TODO: carries out ${action}', async () => {
    await test.execute(${capitalize(mutation)}Document, { input: {} });
    throw new Error('TODO');
  });
});
`;
}
