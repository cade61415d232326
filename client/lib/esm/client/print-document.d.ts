import type { TypedDocument } from './typed-document.js';
/** A node of the syntax tree of graphql. This file prints it, because the package has no dependency. */
type Node = any;
/** The text of an executable document: operations and fragments. */
export declare function printDocument({ definitions }: TypedDocument<never, never> | {
    definitions: readonly Node[];
}): string;
export {};
