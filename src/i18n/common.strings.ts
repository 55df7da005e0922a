import type { IjErrorKind } from '../client/errors.js';

/** The words that every element shares: the states of its data, and what a table or a chart is called. */
export interface CommonStrings {
  loading: string;
  updating: string;
  empty: string;
  /** one plain sentence a kind of failure, for the person */
  failed: Record<IjErrorKind, string>;
  retry: string;
  /** an old picture is shown; `time` is when it was true */
  stale: (time: string) => string;
  table: string;
  showTable: string;
  download: string;
  downloadSvg: string;
  downloadCsv: string;
  close: string;
}

export const commonFr: CommonStrings = {
  loading: 'Chargement…',
  updating: 'Mise à jour…',
  empty: 'Il n’y a encore rien à montrer ici.',
  failed: {
    config: 'Ce contenu est mal réglé sur ce site. La personne qui gère le site peut le corriger.',
    network: 'Le service ne répond pas. Vérifie ta connexion, puis réessaie.',
    timeout: 'Le service met trop de temps à répondre. Réessaie dans un moment.',
    http: 'Le service n’a pas pu répondre. Réessaie dans un moment.',
    limit: 'Le service a envoyé trop de données : elles ne peuvent pas être montrées.',
    format: 'Le service a envoyé une réponse que l’on ne peut pas lire.',
  },
  retry: 'Réessayer',
  stale: (time) => `La mise à jour a échoué. Voici ce que l’on savait à ${time}.`,
  table: 'Tableau',
  showTable: 'Voir le tableau',
  download: 'Télécharger',
  downloadSvg: 'Image (SVG)',
  downloadCsv: 'Tableau (CSV)',
  close: 'Fermer',
};

export const commonEn: CommonStrings = {
  loading: 'Loading…',
  updating: 'Updating…',
  empty: 'There is nothing to show here yet.',
  failed: {
    config: 'This content is not set up correctly on this site. The site’s manager can fix it.',
    network: 'The service does not answer. Check your connection, then try again.',
    timeout: 'The service takes too long to answer. Try again in a moment.',
    http: 'The service could not answer. Try again in a moment.',
    limit: 'The service sent too much data: it cannot be shown.',
    format: 'The service sent an answer that cannot be read.',
  },
  retry: 'Try again',
  stale: (time) => `The update failed. This is what was known at ${time}.`,
  table: 'Table',
  showTable: 'Show the table',
  download: 'Download',
  downloadSvg: 'Image (SVG)',
  downloadCsv: 'Table (CSV)',
  close: 'Close',
};
