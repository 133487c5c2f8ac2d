import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';

interface Shortcuts {
  readonly enabled: boolean;
}

/**
 * Whether single keys do anything, kept in this browser: who dictates, or types with one hand, must
 * be able to switch them off.
 */
export const useShortcuts = create<Shortcuts>()(
  persist((): Shortcuts => ({ enabled: true }), {
    name: 'offerscope-shortcuts',
    storage: createJSONStorage(() => localStorage),
  }),
);

export const enableShortcuts = (enabled: boolean) => useShortcuts.setState({ enabled });

export const useShortcutSheet = create<{ readonly open: boolean }>(() => ({ open: false }));

export const showShortcutSheet = (open: boolean) => useShortcutSheet.setState({ open });
