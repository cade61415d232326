import type { GraphiQLProps } from 'graphiql';

type PlaygroundStorage = NonNullable<GraphiQLProps['storage']>;

const namespace = 'router-interface-playground:';

/**
 * Where GraphiQL keeps tabs, history and settings: local storage, under keys of our own. Under GraphiQL's usual keys, what
 * another project's GraphiQL left on the same localhost port would turn up here in place of the example.
 *
 * Where the browser forbids local storage, everything is kept until the page is left.
 */
export function playgroundStorage(): PlaygroundStorage {
  try {
    return namespaced(window.localStorage);
  } catch {
    return inMemory();
  }
}

function namespaced(store: Storage): PlaygroundStorage {
  const ownKeys = () => Object.keys(store).filter((key) => key.startsWith(namespace));
  return {
    getItem: (key) => store.getItem(namespace + key),
    setItem: (key, value) => store.setItem(namespace + key, value),
    removeItem: (key) => store.removeItem(namespace + key),
    clear: () => {
      for (const key of ownKeys()) store.removeItem(key);
    },
    get length() {
      return ownKeys().length;
    },
  };
}

function inMemory(): PlaygroundStorage {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => items.set(key, value),
    removeItem: (key) => items.delete(key),
    clear: () => items.clear(),
    get length() {
      return items.size;
    },
  };
}
