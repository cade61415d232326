import { SETTINGS } from '../../src/config';
import { code, table } from './markdown';

export function settingsTable(): string {
  return table(
    ['setting', 'default', 'description'],
    Object.entries(SETTINGS).map(([name, { default: value, description }]) => [
      code(name),
      value === undefined || (Array.isArray(value) && value.length === 0) ? '' : code(String(value)),
      description,
    ]),
  );
}
