"use strict";
var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __exportStar = (this && this.__exportStar) || function(m, exports) {
    for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.waitFor = exports.WaitTimeoutError = exports.RETRYABLE = exports.gatewayErrorOf = exports.GatewayError = exports.fetchClient = exports.createOnce = void 0;
/** What a consumer of the gateway imports from `router-interface-gateway`. */
__exportStar(require("../schema/client"), exports);
var create_once_1 = require("./create-once");
Object.defineProperty(exports, "createOnce", { enumerable: true, get: function () { return create_once_1.createOnce; } });
var fetch_client_1 = require("./fetch-client");
Object.defineProperty(exports, "fetchClient", { enumerable: true, get: function () { return fetch_client_1.fetchClient; } });
var gateway_error_1 = require("./gateway-error");
Object.defineProperty(exports, "GatewayError", { enumerable: true, get: function () { return gateway_error_1.GatewayError; } });
Object.defineProperty(exports, "gatewayErrorOf", { enumerable: true, get: function () { return gateway_error_1.gatewayErrorOf; } });
var error_codes_1 = require("./generated/error-codes");
Object.defineProperty(exports, "RETRYABLE", { enumerable: true, get: function () { return error_codes_1.RETRYABLE; } });
var wait_for_1 = require("./wait-for");
Object.defineProperty(exports, "WaitTimeoutError", { enumerable: true, get: function () { return wait_for_1.WaitTimeoutError; } });
Object.defineProperty(exports, "waitFor", { enumerable: true, get: function () { return wait_for_1.waitFor; } });
