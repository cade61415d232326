import type { AnyAction } from '../../src/vpc/actions/action';
import { validate } from '../../src/vpc/rules/validate';
import type { Edges } from '../vpc/rules/edges/edge-table';

/** Scopes of rules that several actions share; their edges are in `test/vpc/rules/edges/shared.ts`. */
const SHARED_SCOPES = ['target', 'token', 'tag'];

/**
 * Tests the own rules of an action by id, on both sides of their edges, and that no rule is without edges.
 *
 * @param valid A request that violates no rule.
 */
export function describeRules<Request extends object>(
  action: AnyAction,
  valid: Request,
  edges: Edges<NoInfer<Request>>,
): void {
  describe(`the rules of ${action.name}`, () => {
    it('have edges, and there are no other edges', () => {
      const ids = action.rules.map(({ id }) => id).filter((id) => !SHARED_SCOPES.includes(id.split('.')[0] ?? ''));
      expect(Object.keys(edges).sort()).toEqual([...ids].sort());
    });

    it('are satisfied by the valid request', () => {
      expect(validate(action, valid)).toEqual([]);
    });

    it.each(Object.entries(edges))('%s', (id, { satisfied, violated }) => {
      expect(satisfied.length * violated.length).toBeGreaterThan(0);
      for (const change of satisfied) expect(validate(action, { ...valid, ...change })).toEqual([]);
      for (const [change, expected] of violated) {
        const violations = validate(action, { ...valid, ...change }).filter(({ rule }) => rule === id);
        expect(violations.map(({ code, field }) => `${code} ${field.join('.')}`)).toEqual([expected]);
      }
    });
  });
}
