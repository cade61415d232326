import type { GraphiQLProps } from 'graphiql';

type PlaygroundStorage = NonNullable<GraphiQLProps['storage']>;

const namespace = 'router-interface-playground:';

/**
 * Storage of GraphiQL's tabs, history and settings: local storage with a key prefix. Without the prefix, GraphiQL would show
 * the tabs of another project that used the same localhost port.
 *
 * Where the browser forbids local storage, the storage is in memory until the page closes.
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
