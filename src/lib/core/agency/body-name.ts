/** A name of more characters is none. */
const LONGEST_NAME = 200;

/** Whether a text can be the name of a body or an area: up to 200 characters of one line. */
export const isName = (text: string): boolean =>
  text.trim() !== '' && text.length <= LONGEST_NAME && !/\p{Cc}/u.test(text);
