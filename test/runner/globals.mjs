/** What `@jest/globals` names, where specs run in bare Node. */
export const { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest, test } = globalThis;
