import { Screen } from './screen';

export const themes = { light: '纸', sepia: '暖', dark: '夜', oled: '墨' } as const;
export type Theme = keyof typeof themes;

/** 设置 */
export class SettingsScreen extends Screen {
  visit = (): Promise<void> => this.open('#/settings');

  async chooseTheme(theme: Theme): Promise<void> {
    await this.main.getByRole('radio', { name: themes[theme], exact: true }).check({ force: true });
  }
}
