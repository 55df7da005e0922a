/** The size of a picture on the page: it follows that of the text. @param px of the picture */
export const em = (px: number): string => `${px / 16}em`;
