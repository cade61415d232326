import { SETTINGS } from '../../src/config';
import { code, table } from './markdown';

export function settingsTable(): string {
  return table(
    ['setting', 'default', 'description'],
    Object.entries(SETTINGS).map(([name, { default: value, description }]) => [
      code(name),
      String(value ?? '') === '' ? '' : code(String(value)),
      description,
    ]),
  );
}
