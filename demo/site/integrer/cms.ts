import type { Lang } from './option-words.js';

interface CmsSteps {
  readonly name: string;
  readonly steps: Readonly<Record<Lang, readonly string[]>>;
}

/** Short steps, from what each tool keeps and what it takes away when an editor saves a page. */
export const CMS: readonly CmsSteps[] = [
  {
    name: 'WordPress',
    steps: {
      fr: [
        'L’administrateur pose une fois le script dans le pied des pages (extension « insérer du code », ou le thème).',
        'Dans la page, un bloc « HTML personnalisé », et collez le bloc HTML : il est gardé même sans droit d’administration ; la balise <ij-…>, elle, serait retirée.',
        'Sans script possible : collez le lien seul sur une ligne. WordPress le montre dans un cadre, de 1 000 pixels de haut au plus.',
      ],
      en: [
        'The administrator puts the script once at the foot of the pages (a plugin that inserts code, or the theme).',
        'In the page, a block "Custom HTML", and paste the HTML block: it is kept even without an administrator’s rights; the tag <ij-…> would be taken away.',
        'No script possible: paste the link alone on a line. WordPress shows it in a frame, 1,000 pixels high at most.',
      ],
    },
  },
  {
    name: 'SPIP',
    steps: {
      fr: ['Le script va dans squelettes/inc-head.html (ou le pied).', 'Dans l’article, collez le bloc HTML, avec une ligne vide avant et après.'],
      en: ['The script goes into squelettes/inc-head.html (or the foot).', 'Paste the HTML block into the article, with an empty line before and after.'],
    },
  },
  {
    name: 'Drupal',
    steps: {
      fr: ['En « HTML de base », seul le lien passe : collez-le.', 'En « HTML complet », collez le bloc HTML ; le script va dans le thème ou un bloc de pied de page.'],
      en: ['In "Basic HTML" only the link gets through: paste it.', 'In "Full HTML", paste the HTML block; the script goes into the theme or a block at the foot.'],
    },
  },
  {
    name: 'Joomla',
    steps: {
      fr: ['Le script va dans le gabarit (Système → Modèles de site), ou un module « Personnalisé » en pied de page.', 'Dans l’article, l’éditeur en mode code (</>), et collez le bloc HTML : un nom de balise avec un tiret serait refusé.'],
      en: ['The script goes into the template (System → Site Templates), or a "Custom" module at the foot.', 'In the article, switch the editor to code (</>) and paste the HTML block: a tag with a hyphen would be refused.'],
    },
  },
  {
    name: 'TYPO3',
    steps: {
      fr: ['Le script va dans le gabarit (page.includeJSFooter).', 'Un élément de contenu « HTML », ou le texte en mode source : collez le bloc HTML.'],
      en: ['The script goes into the template (page.includeJSFooter).', 'A content element "HTML", or the text in source mode: paste the HTML block.'],
    },
  },
  {
    name: 'Wix',
    steps: {
      fr: ['Ajouter → Intégrer du code → « Intégrer un site », et collez l’adresse qui est dans src="…" du cadre.', 'Sur une offre qui le permet : « Élément personnalisé », avec l’adresse du module et le nom de la balise.'],
      en: ['Add → Embed code → "Embed a site", and paste the address that is in src="…" of the frame.', 'On a plan that allows it: "Custom element", with the address of the module and the name of the tag.'],
    },
  },
];
