/** The part of a RAM policy that the sandbox evaluates: statements that allow. */
export interface RamPolicy {
  readonly Version: '1';
  readonly Statement: readonly RamStatement[];
}

interface RamStatement {
  readonly Effect: 'Allow';
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
}

/** Whether a statement allows the action for the resource. Both can contain `*` and `?` in a policy. */
export function permits({ Statement }: RamPolicy, action: string, resource: string): boolean {
  return Statement.some(({ Action, Resource }) => matches(Action, action) && matches(Resource, resource));
}

function matches(patterns: string | readonly string[], text: string): boolean {
  return [patterns].flat().some((pattern) => {
    const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 's').test(text);
  });
}

/** Whether a value of JSON is a policy that the sandbox can evaluate. */
export function isRamPolicy(value: unknown): value is RamPolicy {
  const { Version, Statement } = (value ?? {}) as { readonly Version?: unknown; readonly Statement?: unknown };
  return Version === '1' && Array.isArray(Statement) && Statement.every(isStatement);
}

function isStatement(value: unknown): value is RamStatement {
  const { Effect, Action, Resource, ...others } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return Effect === 'Allow' && isTexts(Action) && isTexts(Resource) && Object.keys(others).length === 0;
}

const isTexts = (value: unknown) => [value].flat().every((text) => typeof text === 'string');
