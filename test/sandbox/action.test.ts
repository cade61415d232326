import { type Action, type Call, runAction } from '../../src/sandbox/action';
import { READ_ERRORS } from '../../src/sandbox/common-errors/reads';
import { pickRows } from '../../src/sandbox/error-rows';
import { refuse } from '../../src/sandbox/refusal';
import { World } from '../../src/sandbox/world';

const call: Call = { action: 'Test', world: new World(), accountId: '1', parameters: {}, now: 0 };

function actionWith(errors: Action['errors']): Action {
  return {
    name: 'Test',
    description: '',
    parameters: [],
    errors,
    faultOnlyErrors: {},
    behaviours: [],
    run: () => refuse(READ_ERRORS['Parameter.Illegal']),
  };
}

it('an action can throw an error that it declares', () => {
  const action = actionWith(pickRows(READ_ERRORS, 'Parameter.Illegal'));
  expect(() => runAction(action, call)).toThrow('The parameter is illegal.');
});

it('an action cannot throw an error that it does not declare', () => {
  expect(() => runAction(actionWith({}), call)).toThrow(
    'Test returned Parameter.Illegal, which its errors do not contain',
  );
});
