/** The person's own choice of light or dark; none = as the device says. */
export type ThemeChoice = 'light' | 'dark' | undefined;

const key = 'decrescendo.theme';

export function readTheme(storage: Storage): ThemeChoice {
  const value = storage.getItem(key);
  return value === 'light' || value === 'dark' ? value : undefined;
}

export function applyTheme(choice: ThemeChoice, root: HTMLElement, storage: Storage): void {
  if (choice) {
    root.dataset['theme'] = choice;
    storage.setItem(key, choice);
  } else {
    delete root.dataset['theme'];
    storage.removeItem(key);
  }
}
