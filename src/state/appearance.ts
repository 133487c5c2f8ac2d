import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The choice of theme, kept in this browser; where storage is denied it lasts for the visit. */
export const useAppearance = create<{ readonly theme: Theme }>()(
  persist(() => ({ theme: 'system' as Theme }), {
    name: 'offerscope-appearance',
    storage: createJSONStorage(() => localStorage),
  }),
);

export const useTheme = (): Theme => useAppearance((appearance) => appearance.theme);
export const setTheme = (theme: Theme) => useAppearance.setState({ theme });

/** Writes the theme where the tokens read it: `data-theme` on the document's root. */
export function applyTheme(root: HTMLElement): () => void {
  const write = ({ theme }: { readonly theme: Theme }) => {
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  };
  write(useAppearance.getState());
  return useAppearance.subscribe(write);
}
