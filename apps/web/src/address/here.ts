/** Where one is: in a browser its own address; where a page is drawn before it is sent, the one that it was asked for under. */

interface Where {
  readonly pathname: string;
  readonly search: string;
}

let where = (): Where => window.location;

export const here = (): Where => where();

/** For a place without a browser. @param told says the address of the page that is being drawn */
export const standIn = (told: () => Where): void => {
  where = told;
};
