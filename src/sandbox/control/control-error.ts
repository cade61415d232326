/** An invalid request to the control path, or an invalid flag. The message is one sentence for the caller. */
export class ControlError extends Error {
  readonly httpStatus: 400 | 404 | 405;

  constructor(message: string, httpStatus: 400 | 404 | 405 = 400) {
    super(message);
    this.name = 'ControlError';
    this.httpStatus = httpStatus;
  }
}
