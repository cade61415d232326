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

// The first visit shows the example; later visits show the stored tabs ("Clear data" in the settings and a reload restore the
// example). The example goes through the storage: GraphiQL does not store `initialQuery` and `initialVariables` before they
// are edited, so a reload would lose the variables.
if (storage.getItem('graphiql:tabState') === null) {
  storage.setItem('graphiql:query', exampleOperation);
  storage.setItem('graphiql:variables', exampleVariables);
  // Ratio of the heights of both editors. GraphiQL's default, 3, hides half of the variables.
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
