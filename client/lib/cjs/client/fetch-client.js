"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.fetchClient = fetchClient;
const print_document_1 = require("./print-document");
/** Executes an operation with `fetch`, for a service without a GraphQL client. */
function fetchClient(url, { headers = {}, fetch = globalThis.fetch } = {}) {
    return async (document, variables) => {
        const response = await fetch(url, {
            method: 'POST',
            headers: {
                'content-type': 'application/json',
                accept: 'application/graphql-response+json, application/json',
                ...headers,
            },
            body: JSON.stringify({ query: (0, print_document_1.printDocument)(document), variables }),
        });
        const text = await response.text();
        try {
            return JSON.parse(text);
        }
        catch {
            throw new Error(`HTTP status ${response.status}, and the body is not JSON`);
        }
    };
}
