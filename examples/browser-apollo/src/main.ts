/**
 * The page: a form that creates an interface, and a table with the interfaces of all regions in the form.
 *
 *   npm run demo                                # in the repository
 *   npm install && npm run dev                  # in this folder
 */
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import type { RouterInterfacePartsFragment } from 'router-interface-gateway';
import { Interfaces, type Refusal } from './interfaces';

const interfaces = new Interfaces(
  new ApolloClient({ link: new HttpLink({ uri: '/graphql' }), cache: new InMemoryCache() }),
);

const form = find('form', HTMLFormElement);
const status = find('[role=status]', HTMLElement);
const rows = find('tbody', HTMLTableSectionElement);

function find<Type extends Element>(selector: string, type: new () => Type): Type {
  const element = document.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`The page has no ${selector}.`);
  return element;
}

const text = (name: string) => String(new FormData(form).get(name) ?? '');

async function refresh(): Promise<void> {
  const { items, failures } = await interfaces.list([...new Set([text('regionId'), text('oppositeRegionId')])]);
  rows.replaceChildren(...items.map(row));
  if (failures.length > 0) status.textContent = failures.join(' ');
}

/** Runs a change, shows its refusals, and reads the table again. */
async function change(run: () => Promise<readonly Refusal[]>): Promise<void> {
  status.textContent = '…';
  try {
    status.textContent = (await run()).map(({ message }) => message).join(' ');
  } catch (error) {
    status.textContent = String(error);
  }
  await refresh();
}

function row(item: RouterInterfacePartsFragment): HTMLTableRowElement {
  const { regionId, routerInterfaceId, status: state, name } = item;
  const element = document.createElement('tr');
  for (const cell of [routerInterfaceId, regionId, state, name]) element.insertCell().textContent = cell ?? '';
  element.insertCell().append(
    button('Rename', async () => {
      const next = prompt('New name', name ?? '');
      return next ? interfaces.rename(regionId, routerInterfaceId, next) : [];
    }),
    button('Delete', () => interfaces.remove(regionId, routerInterfaceId)),
  );
  return element;
}

function button(label: string, run: () => Promise<readonly Refusal[]>): HTMLButtonElement {
  const element = document.createElement('button');
  element.textContent = label;
  element.addEventListener('click', () => void change(run));
  return element;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void change(async () => {
    const { userErrors } = await interfaces.create({
      regionId: text('regionId'),
      routerType: 'VROUTER',
      routerId: text('routerId'),
      role: 'INITIATING_SIDE',
      spec: 'MINI_2',
      oppositeRegionId: text('oppositeRegionId'),
      oppositeRouterId: text('oppositeRouterId'),
    });
    return userErrors;
  });
});

void refresh();
