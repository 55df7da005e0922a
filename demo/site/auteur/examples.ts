import accueil from '../../forms/accueil-exemple.json?raw';
import valbourg from '../../forms/accueil-valbourg.json?raw';
import demain from '../../forms/metier-de-demain.json?raw';
import reves from '../../forms/metiers-reves.json?raw';
import parcours from '../../forms/parcours-orientation.json?raw';
import evenement from '../../forms/proposer-evenement.json?raw';
import stages from '../../forms/recensement-stages.json?raw';
import avis from '../../forms/retours-usages.json?raw';
import socle from '../../forms/socle-ij.json?raw';

/** The smallest form that can be sent: what a new one starts from. */
const EMPTY = `{
  "schema": "ij/form@1",
  "id": "mon-formulaire",
  "version": 1,
  "lang": "fr",
  "title": "Mon formulaire",
  "modules": [
    {
      "id": "questions",
      "questions": [
        {
          "id": "aime",
          "type": "choice",
          "label": "Qu'est-ce que tu préfères ?",
          "options": [
            { "code": "lire", "label": "lire" },
            { "code": "bouger", "label": "bouger" },
            { "code": "creer", "label": "créer" },
            { "code": "autre", "label": "autre chose" }
          ]
        },
        {
          "id": "quoi",
          "type": "text",
          "label": "Quoi, par exemple ?",
          "hint": "Quelques mots, sans nom de personne.",
          "showIf": { "q": "aime", "eq": "autre" }
        }
      ]
    }
  ],
  "privacy": {
    "controller": "",
    "purpose": "",
    "retention": "",
    "contact": ""
  }
}
`;

/** Definitions to start from, as they are written, by their id. They are part of the script: nothing is asked of the network. */
export const EXAMPLES: Readonly<Record<string, string>> = {
  'mon-formulaire': EMPTY,
  'socle-ij': socle,
  'accueil-valbourg': valbourg,
  'accueil-exemple': accueil,
  'metiers-reves': reves,
  'metier-de-demain': demain,
  'parcours-orientation': parcours,
  'proposer-evenement': evenement,
  'recensement-stages': stages,
  'retours-usages': avis,
};

/** The definition that a form extends, when it is an example: the last step of its address is its id. */
export function exampleNamed(address: string): unknown {
  const id = address.split(/[?#]/)[0]?.split('/').at(-1)?.replace(/\.json$/, '') ?? '';
  return Object.hasOwn(EXAMPLES, id) ? (JSON.parse(EXAMPLES[id] ?? '') as unknown) : undefined;
}
