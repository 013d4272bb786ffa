/**
 * Anchor of a heading, as GitHub generates it. The site uses the same anchors, so that links work in both places.
 *
 * @param {string} heading text of the heading
 */
export const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
