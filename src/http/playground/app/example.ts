import variables from '../../../../schema/operations/create-router-interface.example.json';
import operation from '../../../../schema/operations/create-router-interface.graphql?raw';

/** The operation that a first visit finds in the editor. */
export const exampleOperation: string = operation;

/** Its variables, as the text that the variables editor shows. */
export const exampleVariables: string = JSON.stringify(variables, null, 2);
