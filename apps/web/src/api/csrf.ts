/** What every entry of a browser that is logged in has to bear, so that no other page can enter anything in its name. */
let token: string | null = null;

export const csrfToken = (): string | null => token;

export const keepCsrfToken = (told: string | null): void => {
  token = told;
};
