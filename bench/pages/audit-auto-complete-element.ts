import '@github/auto-complete-element';
import { exposeAudit } from './api.js';

const field = (): HTMLInputElement | null => document.querySelector<HTMLInputElement>('#f');

exposeAudit({
  isSingle: true,
  mount: (fieldset, labels) => {
    const box = document.createElement('auto-complete') as HTMLElement & { fetchResult: (url: URL) => Promise<string> };
    const input = Object.assign(document.createElement('input'), { id: 'f', name: 'c', type: 'text' });
    const list = Object.assign(document.createElement('ul'), { id: 'f-list' });
    const feedback = Object.assign(document.createElement('div'), { id: 'f-list-feedback' });
    box.setAttribute('src', '/names');
    box.setAttribute('for', 'f-list');
    box.append(input, list, feedback);
    fieldset.append(box);
    // a server would find, and write the list
    box.fetchResult = (url) => {
      const text = (url.searchParams.get('q') ?? '').toLowerCase();
      return Promise.resolve(labels.filter((label) => label.toLowerCase().includes(text)).map((label) => `<li role="option" data-autocomplete-value="${label}">${label}</li>`).join(''));
    };
  },
  field,
  chosen: () => [field()?.value ?? ''].filter(Boolean),
  element: () => document.querySelector('auto-complete') as Element,
});
