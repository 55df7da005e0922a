import { expect } from 'chai';
import { settle } from '../helpers/fake-network.js';
import { openForm, type FormPage } from '../helpers/intake-form-page.js';
import { drawing, phonePhoto, SECRET } from '../helpers/phone-photo.js';

const PHOTO = { id: 'pic', type: 'photo', label: 'Une photo', max: 3 };
const FILE = { id: 'doc', type: 'file', label: 'Un document' };

let page: FormPage;
const open = async (...all: Parameters<typeof openForm>): Promise<FormPage> => (page = await openForm(...all));
afterEach(() => page.remove());

interface Sent {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly data: string;
}
const answers = () => page.events.filter(({ type }) => type === 'ij-intake-submit').map(({ detail }) => (detail as { submission: { answers: Readonly<Record<string, readonly Sent[]>> } }).submission.answers);
const bytesOf = ({ data }: Sent): Uint8Array => Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
const holds = (bytes: Uint8Array, text: string): boolean => new TextDecoder('latin1').decode(bytes).includes(text);
const items = () => [...page.root.querySelectorAll<HTMLElement>('.files li')];
const names = () => items().map(({ textContent }) => textContent.trim().replace(/\s+/g, ' '));
const refusals = () => [...page.root.querySelectorAll('.error')].map(({ textContent }) => textContent.trim());
const announced = () => page.text('[role="status"].visually-hidden');

/** Takes files as the browser's own dialogue gives them. */
const choose = (label: string, ...files: File[]): void => {
  const field = page.field(label);
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  field.files = transfer.files;
  field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
};
/** Until all is ready that was chosen. */
const ready = async (count: number): Promise<void> => {
  while (items().length !== count || names().some((name) => name.includes('Préparation'))) await settle();
  await page.drawn();
};

/** Its size in pixels, and which of its corners is orange: `top left`, `top right` … */
const lookAt = async ({ type, ...sent }: Sent): Promise<{ width: number; height: number; corner: string }> => {
  const picture = await createImageBitmap(new Blob([bytesOf({ type, ...sent }) as Uint8Array<ArrayBuffer>], { type }));
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [picture.width, picture.height];
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.drawImage(picture, 0, 0);
  const [right, bottom] = [picture.width - 5, picture.height - 5];
  const corners = { 'top left': [4, 4], 'top right': [right, 4], 'bottom right': [right, bottom], 'bottom left': [4, bottom] } as const;
  const isOrange = ([x, y]: readonly [number, number]) => (context.getImageData(x, y, 1, 1).data[0] ?? 0) > 200;
  const corner = Object.entries(corners).filter(([, at]) => isOrange(at)).map(([name]) => name).join();
  return { width: picture.width, height: picture.height, corner };
};

describe('a photo', () => {
  it('says what is taken before anything is chosen', async () => {
    const { field, root } = await open([{ ...PHOTO, hint: 'De ton stage.' }]);
    expect([field('Une photo').accept, field('Une photo').multiple]).to.deep.equal(['image/jpeg,image/png,image/webp', true]);
    const described = field('Une photo').getAttribute('aria-describedby')?.split(' ').map((id) => root.getElementById(id)?.textContent).join(' ');
    expect(described).to.contain('De ton stage. JPEG, PNG et WebP, 2\u00a0Mo au plus, 3 fichiers au plus.').and.to.contain('sont effacés');
  });

  it('is sent without where, when and by whom, upright, under a name that says nothing', async () => {
    const { send } = await open([PHOTO]);
    const file = await phonePhoto(300, 200);
    expect(holds(new Uint8Array(await file.arrayBuffer()), 'GPS 48')).to.equal(true);
    choose('Une photo', file);
    await ready(1);
    await send();
    const [sent] = answers()[0]?.['pic'] ?? [];
    if (!sent) throw new Error('nothing was sent');
    expect(Object.keys(sent)).to.deep.equal(['name', 'type', 'size', 'data']);
    expect([sent.name, sent.type, sent.size]).to.deep.equal(['photo-1.jpg', 'image/jpeg', bytesOf(sent).length]);
    expect(holds(bytesOf(sent), 'Exif')).to.equal(false);
    expect(holds(bytesOf(sent), 'GPS')).to.equal(false);
    expect(await lookAt(sent)).to.deep.equal({ width: 200, height: 300, corner: 'top right' });
  });

  it('is upright however the camera was held', async () => {
    const { send } = await open([{ ...PHOTO, max: 8 }]);
    choose('Une photo', ...(await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((orientation) => phonePhoto(60, 40, { orientation })))));
    await ready(8);
    await send();
    const seen = await Promise.all((answers()[0]?.['pic'] ?? []).map((sent) => lookAt(sent)));
    expect(seen.map(({ corner }) => corner)).to.deep.equal(['top left', 'top right', 'bottom right', 'bottom left', 'top left', 'top right', 'bottom right', 'bottom left']);
    expect(seen.map(({ width }) => width)).to.deep.equal([60, 60, 60, 60, 40, 40, 40, 40]);
  });

  it('is made smaller: 2,048 px at most, and no heavier than asked', async () => {
    const { send } = await open([{ ...PHOTO, maxSize: 60_000 }]);
    choose('Une photo', await phonePhoto(2200, 1100, { noise: true }));
    await ready(1);
    await send();
    const [sent] = answers()[0]?.['pic'] ?? [];
    if (!sent) throw new Error('nothing was sent');
    expect(sent.size).to.be.at.most(60_000);
    const { width, height } = await lookAt(sent);
    expect(Math.max(width, height)).to.be.at.most(2048);
    expect(height / width).to.be.closeTo(2, 0.01);
  });

  it('leaves the points of a small PNG as they are, and takes its texts out', async () => {
    const { send } = await open([PHOTO]);
    const bytes = await drawing(60, 40, { type: 'image/png' });
    const text = [...new TextEncoder().encode(`tEXtAuthor\0${SECRET}`)];
    const file = new File([bytes.slice(0, 33), Uint8Array.of(0, 0, 0, text.length - 4, ...text, 0, 0, 0, 0), bytes.slice(33)], 'écran.png', { type: 'image/png' });
    choose('Une photo', file);
    await ready(1);
    await send();
    const [sent] = answers()[0]?.['pic'] ?? [];
    expect([sent?.name, sent?.type]).to.deep.equal(['photo-1.png', 'image/png']);
    expect(sent && holds(bytesOf(sent), 'Author')).to.equal(false);
  });

  it('shows it, its size, and a way to take it back; the focus stays', async () => {
    const { press, focused, field, send, root } = await open([PHOTO]);
    choose('Une photo', await phonePhoto(90, 60), await phonePhoto(60, 90));
    for (let i = 0; i < 3; i += 1) await page.form.updateComplete; // no turn of the event loop: none of them can be ready
    expect(announced()).to.equal('Préparation en cours…');
    await ready(2);
    expect(names()[0]).to.match(/^photo-1\.jpg, [\d,]+ ?(octets|ko|Mo) Retirer photo-1\.jpg$/);
    expect([...root.querySelectorAll('img')].map(({ alt }) => alt)).to.deep.equal(['photo-1.jpg', 'photo-2.jpg']);
    expect([...root.querySelectorAll('img')].every(({ src }) => src.startsWith('data:image/jpeg;'))).to.equal(true);
    expect(announced()).to.match(/^Prêt : photo-\d\.jpg/);
    await press('Retirer photo-1.jpg');
    expect(focused()).to.equal(field('Une photo'));
    expect(announced()).to.equal('Retiré : photo-1.jpg');
    choose('Une photo', await phonePhoto(30, 30));
    await ready(2);
    await send();
    expect(answers()[0]?.['pic']?.map(({ name }) => name)).to.deep.equal(['photo-2.jpg', 'photo-1.jpg']);
  });

  it('is not sent before it is ready: the form says to wait', async () => {
    const { send, root } = await open([PHOTO]);
    choose('Une photo', await phonePhoto(2000, 2000, { noise: true }));
    await page.form.updateComplete;
    page.find('.send')?.click();
    await page.form.updateComplete;
    expect(answers()).to.deep.equal([]);
    expect(root.querySelector('.summary a')?.textContent).to.contain('Attendre que le fichier soit prêt');
    await ready(1);
    expect(root.querySelector('.summary')).to.equal(null);
    await send();
    expect(answers()[0]?.['pic']).to.have.length(1);
  });

  it('says what it can’t read, and goes on', async () => {
    const { send } = await open([{ ...PHOTO, accept: ['image/*'] }]);
    choose('Une photo', new File(['ftypheic'], 'IMG_1.HEIC', { type: 'image/heic' }));
    while (!refusals().length) await settle();
    expect(refusals()).to.deep.equal(['Ce navigateur ne sait pas lire IMG_1.HEIC (photo HEIC d’un téléphone\u00a0?). Il faut une photo JPEG ou PNG.']);
    await page.drawn();
    expect(items()).to.have.length(0);
    await send();
    expect(answers()).to.deep.equal([{}]);
  });

  it('takes no more than asked, and says so', async () => {
    await open([PHOTO]);
    const file = await phonePhoto(20, 20);
    choose('Une photo', file, file, file, file);
    await ready(3);
    expect(refusals()).to.deep.equal(['Garder 3 fichiers au plus\u00a0: le reste n’est pas ajouté.']);
  });

  it('goes away with what was answered: nothing is left for the next person', async () => {
    const { send, press } = await open([PHOTO]);
    choose('Une photo', await phonePhoto(20, 20));
    await ready(1);
    await send();
    await press('Donner une autre réponse');
    expect(items()).to.have.length(0);
  });

  it('is taken up again when it was hidden half-way, and is not sent while hidden', async () => {
    const { press, send } = await open([{ id: 'go', type: 'yesno', label: 'Une image', optional: false }, { ...PHOTO, showIf: { q: 'go', eq: true } }]);
    await press('Oui');
    choose('Une photo', await phonePhoto(400, 400, { noise: true }));
    await page.form.updateComplete;
    await press('Non');
    await press('Oui');
    await ready(1);
    await press('Non');
    await send();
    expect(answers()).to.deep.equal([{ go: false }]);
  });
});

describe('a file', () => {
  it('that is a document goes as it is, under a name that says nothing, and the form says so', async () => {
    const { send, text } = await open([FILE]);
    expect(text('.hint')).to.contain('PDF').and.to.contain('Un document est envoyé tel quel');
    choose('Un document', new File(['%PDF-1.7 tel quel'], 'CV Léa.pdf', { type: 'application/pdf' }));
    await ready(1);
    await send();
    const [sent] = answers()[0]?.['doc'] ?? [];
    expect([sent?.name, sent && holds(bytesOf(sent), '%PDF-1.7 tel quel')]).to.deep.equal(['document-1.pdf', true]);
  });

  it('that is too heavy, or of another kind, is refused before it is read', async () => {
    await open([{ ...FILE, maxSize: 10 }]);
    const read: string[] = [];
    const unreadable = (text: string, name: string, type: string) => Object.assign(new File([text], name, { type }), { arrayBuffer: () => Promise.reject(new Error(String(read.push(name)))) });
    choose('Un document', unreadable('%PDF-1.7 trop lourd', 'a.pdf', 'application/pdf'));
    await page.drawn();
    expect(refusals()).to.deep.equal(['a.pdf est trop lourd\u00a0: il faut 10\u00a0octets au plus.']);
    choose('Un document', unreadable('x', 'a.zip', 'application/zip'));
    await page.drawn();
    expect(refusals()).to.deep.equal(['a.zip n’est pas d’une sorte acceptée. Il faut\u00a0: JPEG, PNG, WebP et PDF.']);
    expect(announced()).to.contain('a.zip');
    expect(read).to.deep.equal([]);
  });

  it('takes the place of the one before when only one is asked', async () => {
    const { send } = await open([FILE]);
    for (const text of ['%PDF un', '%PDF deux']) {
      choose('Un document', new File([text], 'x.pdf', { type: 'application/pdf' }));
      await ready(1);
    }
    await send();
    expect(answers()[0]?.['doc']?.map((sent) => holds(bytesOf(sent), 'deux'))).to.deep.equal([true]);
  });

  it('is asked for when it is needed', async () => {
    const { send, root, focused, field } = await open([{ ...FILE, optional: false }]);
    await send();
    const [link] = [...root.querySelectorAll<HTMLAnchorElement>('.summary a')];
    expect(link?.textContent).to.equal('Choisir un fichier pour «\u00a0Un document\u00a0».');
    link?.click();
    expect(focused()).to.equal(field('Un document'));
    expect(field('Un document').getAttribute('aria-invalid')).to.equal('true');
  });
});
