/** Id of the RAM user that signs the requests. The response samples show an id of 18 digits. */
export const RAM_USER_ID = '200000000000000001';
