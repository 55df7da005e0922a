import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { agendaOf, all, clear, directoryOf, element, event, focused, one, root, show, textOf, until } from '../helpers/agenda-part-page.js';
import { axeFaults } from '../helpers/axe.js';
import { canEmulateMedia, emulateMedia } from '../helpers/emulate-media.js';

const PIXEL = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=';
const FORUM = event('forum', 'Forum des métiers', {
  summary: 'Rencontrer des professionnels.',
  description: 'Rencontrer des professionnels.\n\n<b>Trente</b> métiers.\nSans rendez-vous.',
  timings: [{ start: '2027-01-06T14:00', end: '2027-01-06T17:00' }, { start: '2027-01-27T14:00', end: '2027-01-27T17:00' }, { start: '2027-02-03T14:00' }],
  place: { name: 'Salle Jean-Moulin', address: '1 rue Haute', postcode: '86000', city: 'Exempleville', lat: 46.58, lon: 0.34 },
  online: { url: 'https://visio.example/salle' },
  organizer: { name: 'Mission locale', url: 'https://ml.example/' },
  url: 'https://ville.example/forum',
  image: { url: PIXEL, alt: 'Des stands dans une salle', credit: 'Ville' },
  registration: { required: true, url: 'https://ville.example/inscription', email: 'accueil@ville.example', phone: '05 49 00 00 00' },
  price: 'gratuit',
  categories: ['metiers'],
  audiences: ['lycéens', 'parents'],
  accessibility: ['wheelchair', 'chien guide accepté'],
  updated: '2027-01-10T08:00:00Z',
});
const FULL = event('cv', 'Atelier CV', { timings: [{ start: '2027-01-21T10:00' }], status: 'full', registration: { url: 'https://ville.example/cv' }, image: { url: 'javascript:alert(1)' }, url: 'javascript:alert(1)' });
const GONE = event('portes', 'Portes ouvertes', { timings: [{ start: '2027-01-22T10:00' }], status: 'cancelled' });
const EVENTS = { ...agendaOf(FORUM, FULL, GONE), categories: [{ id: 'metiers', label: 'Découverte des métiers' }] };
const PLACES = directoryOf(
  {
    id: 'ml',
    name: 'Mission locale',
    kind: 'Accompagnement',
    address: '2 rue Basse',
    postcode: '86000',
    city: 'Exempleville',
    phone: '05 49 00 00 00',
    url: 'https://ml.example/',
    booking: 'https://ml.example/rdv',
    hours: 'Mo-Fr 09:00-12:00,14:00-18:00',
    services: ['Emploi', 'Logement'],
    audiences: ['16-25 ans'],
  },
  { id: 'odd', name: 'Ludothèque', hours: 'sunrise-sunset' },
);

const card = (key: string): HTMLElement => one(`.card-button[data-key="${key}"]`);
const dialog = (): HTMLDialogElement | null => root().querySelector<HTMLDialogElement>('dialog');
const open = async (key: string): Promise<void> => {
  card(key).focus();
  card(key).click();
  await until(() => dialog()?.matches(':modal') && root().activeElement?.classList.contains('sheet-title'));
};
const fact = (label: string): string => textOf(all('.fact').find((one) => textOf(one.querySelector('dt') ?? undefined) === label)?.querySelector('dd') ?? undefined);
const button = (text: string): HTMLElement => all('dialog button, dialog summary').find((one) => textOf(one) === text) as HTMLElement;
const links = (): (string | null)[] => all('dialog a').map((link) => link.getAttribute('href'));

describe('ij-agenda-map, sheet', () => {
  afterEach(clear);

  it('says everything that is known of an event', async () => {
    await show(EVENTS);
    await open('forum');
    expect(textOf(one('.sheet-title'))).to.equal('Forum des métiers');
    expect(fact('Quand')).to.match(/^mercredi 27 janvier, 14 h – 17 h ?et 1 autre date.*1 date passée/);
    expect(all('.fact details li').map(textOf)).to.deep.equal(['mercredi 3 février, 14 h', 'mercredi 6 janvier, 14 h – 17 h (passé)']);
    expect(fact('Où')).to.contain('Salle Jean-Moulin').and.to.contain('1 rue Haute, 86000 Exempleville');
    expect(fact('En ligne')).to.equal('Rejoindre en ligne (visio.example)');
    expect(fact('Inscription')).to.equal('Inscription obligatoire.S’inscrire (ville.example)accueil@ville.example05 49 00 00 00');
    expect(fact('Thème')).to.equal('Découverte des métiers');
    expect(fact('Pour qui')).to.equal('lycéens et parents');
    expect(fact('Prix')).to.equal('gratuit');
    expect(fact('Organisé par')).to.equal('Mission locale (ml.example)');
    expect(fact('Accessibilité')).to.equal('Accessible en fauteuil roulant et chien guide accepté');
    expect(all('.sheet-text p').map(textOf)).to.deep.equal(['Rencontrer des professionnels.', 'Trente métiers. Sans rendez-vous.']);
    expect(textOf(one('.sheet'))).to.contain('Mis à jour le 10 janvier 2027.');
    expect(links()).to.include.members(['https://www.openstreetmap.org/directions?to=46.58%2C0.34#map=16/46.58/0.34', 'geo:46.58,0.34?q=46.58,0.34', 'mailto:accueil@ville.example', 'tel:0549000000']);
    expect(await axeFaults(element)).to.deep.equal([]);
  });

  it('asks for the picture when it opens, and not from this page', async () => {
    await show(EVENTS);
    expect(all('img')).to.have.length(0);
    await open('forum');
    const image = one<HTMLImageElement>('.sheet img');
    expect([image.alt, image.getAttribute('referrerpolicy'), image.getAttribute('loading')]).to.deep.equal(['Des stands dans une salle', 'no-referrer', 'lazy']);
    expect(textOf(one('figcaption'))).to.equal('Image : Ville');
  });

  it('says that it is full, and lets no hostile address in', async () => {
    await show(EVENTS);
    await open('cv');
    expect(textOf(one('.sheet-status'))).to.equal('C’est complet : il n’y a plus de place.');
    expect(fact('Inscription')).to.equal('Complet');
    expect([all('.sheet img').length, links().filter((href) => /script/.test(href ?? '')).length]).to.deep.equal([0, 0]);
  });

  it('offers nothing to keep of what is cancelled', async () => {
    await show(EVENTS);
    await open('portes');
    expect(textOf(one('.sheet-status'))).to.equal('Cet événement est annulé.');
    expect(all('.sheet-menu')).to.have.length(0);
  });

  it('closes with Escape, and gives the focus back', async () => {
    await show(EVENTS);
    await open('forum');
    await sendKeys({ press: 'Escape' });
    await until(() => !dialog() && focused() === card('forum'));
    await open('forum');
    button('Fermer').click();
    await until(() => !dialog() && focused() === card('forum'));
  });

  it('closes with a press outside it, not with one inside', async () => {
    await show(EVENTS);
    await open('cv');
    const { left, top } = (dialog() as HTMLDialogElement).getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left) + 40, Math.round(top) + 30] });
    expect(dialog()?.open).to.equal(true);
    if (left < 4) return; // this window is as narrow as a phone: there is no outside
    await sendMouse({ type: 'click', position: [2, 2] });
    await until(() => !dialog());
  });

  it('keeps Tab inside, the title first', async () => {
    await show(EVENTS);
    await open('portes');
    const visited: string[] = [];
    for (let i = 0; i < 2; i += 1) {
      await sendKeys({ press: 'Tab' });
      visited.push(textOf(focused() ?? undefined));
    }
    expect(visited).to.deep.equal(['Fermer', 'Imprimer la fiche']);
  });

  it('adds to a calendar: a file, plain links, a subscription', async () => {
    await show(EVENTS, { 'feed-url': 'https://agenda.example/flux.ics' });
    await open('forum');
    expect(links().some((href) => /google|outlook|yahoo/.test(href ?? ''))).to.equal(false);
    button('Ajouter à mon agenda').click();
    await until(() => links().some((href) => href?.startsWith('https://www.google.com/calendar/render?')));
    expect(all('.sheet-menu a').map(textOf)).to.deep.equal(['Google Agenda (www.google.com)', 'Outlook (outlook.live.com)', 'Office 365 (outlook.office.com)', 'Yahoo (calendar.yahoo.com)', 'S’abonner à tout l’agenda']);
    expect(links()).to.include('webcal://agenda.example/flux.ics');
    const saved: string[] = [];
    const { createObjectURL } = URL;
    let file: Blob | undefined;
    URL.createObjectURL = (blob) => {
      file = blob as Blob;
      return createObjectURL.call(URL, blob);
    };
    const stop = (click: MouseEvent): void => {
      const link = click.target as HTMLAnchorElement;
      if (link.download) saved.push(link.download);
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      stop({ target: this } as unknown as MouseEvent);
    };
    button('Fichier pour tous les agendas (.ics)').click();
    await until(() => textOf(one('.sheet [role="status"]')) === 'Fichier enregistré.');
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    URL.createObjectURL = createObjectURL;
    expect(saved).to.deep.equal(['forum-des-metiers.ics']);
    expect(await file?.text()).to.contain('BEGIN:VEVENT').and.to.contain('SUMMARY:Forum des métiers');
    expect(await axeFaults(element)).to.deep.equal([]);
  });

  it('copies a link to itself, and shows it when it can’t', async () => {
    await show(EVENTS, { 'with-url-state': '', id: 'rdv' });
    await open('forum');
    const link = `${location.origin}${location.pathname}`;
    const given: string[] = [];
    const set = (write: (text: string) => Promise<void>): void => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: write } });
      Object.defineProperty(navigator, 'share', { configurable: true, value: undefined });
    };
    set(async (text) => void given.push(text));
    element.requestUpdate();
    await element.updateComplete;
    button('Copier le lien').click();
    await until(() => textOf(one('.sheet [role="status"]')) === 'Lien copié.');
    expect(given[0]).to.contain(link).and.to.contain('rdv.open=forum');
    set(() => Promise.reject(new Error('no')));
    button('Copier le lien').click();
    expect(textOf(await until(() => root().querySelector('.sheet-link')))).to.equal(given[0]);
    Reflect.deleteProperty(navigator, 'clipboard');
    Reflect.deleteProperty(navigator, 'share');
    history.replaceState(null, '', location.pathname + location.search.replace(/[?&]rdv\.open=\w+/, ''));
  });

  it('opens when the address of the page says so, and says what is no longer there', async () => {
    const before = location.href;
    const url = new URL(before);
    url.searchParams.set('rdv.open', 'nothing');
    history.replaceState(null, '', url);
    await show(EVENTS, { 'with-url-state': '', id: 'rdv' });
    await until(() => dialog()?.open);
    history.replaceState(null, '', before);
    expect(textOf(one('.sheet-title'))).to.equal('Ce que ce lien montrait n’est plus annoncé ici.');
  });

  it('fills a narrow screen', async () => {
    await show(EVENTS);
    await open('forum');
    const { width } = (dialog() as HTMLDialogElement).getBoundingClientRect();
    expect(width).to.be.at.most(document.documentElement.clientWidth);
    expect((dialog() as HTMLDialogElement).scrollWidth).to.be.at.most(Math.ceil(width));
  });

  it('says the hours of a place, in words and by day', async () => {
    await show(PLACES);
    await open('ml');
    await until(() => root().querySelector('.hours-week'));
    expect(fact('Horaires')).to.contain('Ouvert maintenant, ferme à 12 h');
    expect(all('.hours-week tr').map(textOf)).to.deep.equal([
      ...['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi'].map((day) => `${day} 9 h – 12 h, 14 h – 18 h`),
      'samedi Fermé',
      'dimanche Fermé',
    ]);
    expect(fact('Ce qu’on y trouve')).to.equal('EmploiLogement');
    expect(fact('Type de lieu')).to.equal('Accompagnement');
    expect(fact('Contact')).to.equal('Prendre rendez-vous (ml.example)05 49 00 00 00En savoir plus (ml.example)');
    expect(await axeFaults(element)).to.deep.equal([]);
  });

  it('shows hours that can’t be read as the place wrote them', async () => {
    await show(PLACES);
    await open('odd');
    expect(fact('Horaires')).to.equal('sunrise-sunset');
  });

  it('speaks English when the page does', async () => {
    await show(EVENTS, { lang: 'en' });
    await open('cv');
    expect(button('Close')).to.not.equal(undefined);
  });

  it('is alone on paper, however the person prints', async () => {
    await show(EVENTS);
    const before = document.adoptedStyleSheets.length;
    dispatchEvent(new CustomEvent('beforeprint'));
    expect(document.adoptedStyleSheets).to.have.length(before);
    await open('forum');
    dispatchEvent(new CustomEvent('beforeprint'));
    expect(document.adoptedStyleSheets).to.have.length(before + 1);
    dispatchEvent(new CustomEvent('afterprint'));
    expect(document.adoptedStyleSheets).to.have.length(before);
  });

  if (canEmulateMedia) {
    it('prints alone, with its address', async () => {
      await show(EVENTS);
      await open('forum');
      await emulateMedia({ type: 'print' });
      expect([getComputedStyle(one('.views')).display, getComputedStyle(one('.filters')).display]).to.deep.equal(['none', 'none']);
      expect(getComputedStyle(one('.sheet-address')).display).to.equal('block');
      expect(textOf(one('.sheet-address'))).to.equal('À retrouver sur : https://ville.example/forum');
      await emulateMedia();
    });
  }
});

describe('ij-agenda-map, the guide on paper', () => {
  afterEach(clear);

  const guide = (): string => textOf(root().querySelector('.guide') ?? undefined);

  it('is made when the page is printed, of every place that is found, and put away after', async () => {
    await show(PLACES, { limit: '1' });
    await until(() => root().querySelector('.guide'));
    expect(guide()).to.equal('');
    dispatchEvent(new CustomEvent('beforeprint'));
    expect(guide()).to.contain('Guide des acteurs du quartier 2 lieux · 20 janvier 2027');
    expect(all('.guide-places li').map(textOf)).to.deep.equal([
      'Ludothèque sunrise-sunset',
      'Mission locale Accompagnement 2 rue Basse, 86000 Exempleville05 49 00 00 00ml.example lundi – vendredi 9 h – 12 h, 14 h – 18 h Emploi · Logement',
    ]);
    dispatchEvent(new CustomEvent('afterprint'));
    expect(guide()).to.equal('');
  });

  it('leaves a sheet to be printed alone, and an agenda to its list', async () => {
    await show(PLACES);
    await until(() => root().querySelector('.guide'));
    await open('odd');
    dispatchEvent(new CustomEvent('beforeprint'));
    expect(guide()).to.equal('');
    clear();
    await show(EVENTS);
    dispatchEvent(new CustomEvent('beforeprint'));
    expect(all('.guide')).to.have.length(0);
  });

  if (canEmulateMedia) {
    it('takes the place of the list, in two columns', async () => {
      await show(PLACES);
      await until(() => root().querySelector('.guide'));
      dispatchEvent(new CustomEvent('beforeprint'));
      await emulateMedia({ type: 'print' });
      expect([getComputedStyle(one('.views')).display, getComputedStyle(one('.guide')).display, getComputedStyle(one('.guide-places')).columnCount]).to.deep.equal(['none', 'block', '2']);
      await emulateMedia();
      dispatchEvent(new CustomEvent('afterprint'));
    });
  }
});
