import type { ThemeConfig } from 'antd';

/** The colours of tokens.css; greys darkened until they read at 4.5 : 1. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#0b5563',
    colorLink: '#0b5563',
    colorText: '#16242b',
    colorTextSecondary: '#51636c',
    colorTextTertiary: '#51636c',
    colorTextDescription: '#51636c',
    colorTextPlaceholder: '#5c6d76',
    colorTextDisabled: '#5c6d76',
    colorBorder: '#6d7f88',
    colorError: '#a4161a',
    controlItemBgActive: '#dcecef',
    controlItemBgActiveHover: '#cfe4e8',
    fontSize: 15,
    controlHeight: 36,
    borderRadius: 8,
    motion: false,
    fontFamily: 'inherit',
  },
};
