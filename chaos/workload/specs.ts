import { Spec } from '../../schema/client';

/** Specs of the workload, in words of the gateway and of the wire. */
export const SPECS = [
  { input: Spec.Mini_2, wire: 'Mini.2' },
  { input: Spec.Small_1, wire: 'Small.1' },
  { input: Spec.Middle_5, wire: 'Middle.5' },
  { input: Spec.Large_1, wire: 'Large.1' },
] as const;

/** The spec of a change. No create uses it, so the change is always visible. */
export const CHANGED_SPEC = { input: Spec.Xlarge_1, wire: 'Xlarge.1' } as const;
