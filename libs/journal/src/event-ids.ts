/** The name space of our event ids (RFC 9562, version 5): the same command gives the same ids again. */
export const EVENT_IDS = '6f0d4ad4-2f0e-5c7c-9d0b-8f1f4f3c1a55';
