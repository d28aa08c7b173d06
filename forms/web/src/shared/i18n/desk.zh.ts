/** Texts of the command room alone, in Chinese. */
export const deskZh = {
  'desk.name': '六对一指挥室',
} as const;
