import type { IjErrorKind } from '../client/errors.js';

/** The words that every element shares: the states of its data, and what a table or a chart is called. */
export interface CommonStrings {
  loading: string;
  empty: string;
  /** one plain sentence a kind of failure, for the person */
  failed: Record<IjErrorKind, string>;
  /** of code that came for a part; some browsers don't ask for it again before the page is reloaded */
  failedPart: string;
  retry: string;
  pause: string;
  resume: string;
  /** an old picture is shown; `time` is when it was true */
  stale: (time: string) => string;
  showTable: string;
  download: string;
  downloadSvg: string;
  downloadCsv: string;
}

export const commonFr: CommonStrings = {
  loading: 'Chargement…',
  empty: 'Il n’y a encore rien à montrer ici.',
  failed: {
    config: 'Ce contenu est mal réglé. La personne qui gère ce site peut le corriger.',
    network: 'Le service ne répond pas. Vérifie ta connexion, puis réessaie.',
    timeout: 'Le service tarde à répondre. Réessaie dans un moment.',
    http: 'Le service n’a pas pu répondre. Réessaie dans un moment.',
    limit: 'Le service a envoyé trop de données\u00a0: on ne peut pas les montrer.',
    format: 'Le service a envoyé une réponse que l’on ne peut pas lire.',
  },
  failedPart: 'Chargement impossible. Recharger la page.',
  retry: 'Réessayer',
  pause: 'Arrêter les mises à jour',
  resume: 'Reprendre les mises à jour',
  stale: (time) => `La mise à jour a échoué. Voici ce que l’on savait à ${time}.`,
  showTable: 'Voir le tableau',
  download: 'Télécharger',
  downloadSvg: 'Image (SVG)',
  downloadCsv: 'Tableau (CSV)',
};
