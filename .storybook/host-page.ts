import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/provider/provider.define.js';

/** The page around a widget, after the toolbar: its language, its theme, the width of the column the widget stands in. */
export const withHostPage: Decorator = (story, { globals }) => {
  const { theme, lang, width } = globals as Record<'theme' | 'lang' | 'width', string>;
  document.documentElement.lang = lang;
  document.documentElement.dataset['theme'] = theme;
  return html`<ij-provider theme=${theme}><div class="host-column" data-width=${width} lang=${lang}>${story()}</div></ij-provider>`;
};
