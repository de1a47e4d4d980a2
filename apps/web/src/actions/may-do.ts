/** What one's roles allow, as the register tells it with each operation; the register refuses by its own table. */
import { type Self } from '../api/client.js';

/** @param who not known yet, or a person on a machine of their own, may do everything @param role whose work it is */
export const mayDo = (who: Self | undefined, role: string): boolean =>
  who === undefined || who.coming === 'sole-user' || role === 'anyone' || who.roles.some((one) => one === role || one === 'admin' || role === 'reader'); // prettier-ignore
