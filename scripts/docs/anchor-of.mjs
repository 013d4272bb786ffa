/**
 * Anchor that GitHub gives to a heading. The site gives the same, so that links into documents hold in both places.
 *
 * @param {string} heading its text
 */
export const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
