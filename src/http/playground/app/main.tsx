import 'graphiql/setup-workers/vite';
import './page.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { exampleOperation, exampleVariables } from './example';
import { sendOperation } from './send-operation';
import { playgroundStorage } from './storage';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root element');

const storage = playgroundStorage();

// The first visit finds the example; later ones find what was left ("Clear data" in the settings and a reload bring the
// example back). It goes in by way of the storage because GraphiQL does not store texts given as `initialQuery` and
// `initialVariables` until they are edited: a reload before that would lose the variables.
if (storage.getItem('graphiql:tabState') === null) {
  storage.setItem('graphiql:query', exampleOperation);
  storage.setItem('graphiql:variables', exampleVariables);
  // The heights of the two editors as a ratio: GraphiQL's own, 3, hides half of the variables.
  storage.setItem('graphiql:secondaryEditorFlex', '1.2');
}

createRoot(root).render(
  <GraphiQL
    fetcher={sendOperation}
    storage={storage}
    defaultEditorToolsVisibility="variables"
    isHeadersEditorEnabled
    inputValueDeprecation
    schemaDescription
  >
    <GraphiQL.Logo>Router interface playground</GraphiQL.Logo>
  </GraphiQL>,
);
