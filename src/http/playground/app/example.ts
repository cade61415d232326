import variables from '../../../../schema/operations/create-router-interface.example.json';
import operation from '../../../../schema/operations/create-router-interface.graphql?raw';

/** Operation in the editor on the first visit. */
export const exampleOperation: string = operation;

/** Its variables, as JSON text. */
export const exampleVariables: string = JSON.stringify(variables, null, 2);
