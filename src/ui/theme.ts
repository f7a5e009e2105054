/** Light or dark as Office is, else as the system prefers. High contrast is the browser's own (forced colours). */
import { useEffect, useState } from 'react';
import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** Fonts that hold all Vietnamese letters with their marks, on Windows, Mac, Linux and Android alike. */
const FONT = "'Segoe UI', system-ui, -apple-system, 'Noto Sans', Arial, sans-serif";
const DARK_QUERY = '(prefers-color-scheme: dark)';

const THEMES: Readonly<Record<'light' | 'dark', Theme>> = {
  light: { ...webLightTheme, fontFamilyBase: FONT },
  dark: { ...webDarkTheme, fontFamilyBase: FONT },
};

/** Excel has no event for a changed theme, so it is asked again whenever the pane is looked at. */
export function usePaneTheme(hostIsDark: () => boolean | null): Theme {
  const [dark, setDark] = useState(() => isDark(hostIsDark));
  useEffect(() => {
    const update = (): void => setDark(isDark(hostIsDark));
    const query = window.matchMedia(DARK_QUERY);
    query.addEventListener('change', update);
    window.addEventListener('focus', update);
    document.addEventListener('visibilitychange', update);
    return () => {
      query.removeEventListener('change', update);
      window.removeEventListener('focus', update);
      document.removeEventListener('visibilitychange', update);
    };
  }, [hostIsDark]);
  return THEMES[dark ? 'dark' : 'light'];
}

function isDark(hostIsDark: () => boolean | null): boolean {
  return hostIsDark() ?? window.matchMedia(DARK_QUERY).matches;
}
