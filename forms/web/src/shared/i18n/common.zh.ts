/** Texts of both pages, in Chinese: the source of the keys. */
export const zh = {
  'app.name': '六对一',
} as const;
