import type { Experience } from '../../contract/experience.js';
import type { Portfolio } from '../../contract/portfolio.js';

/** A drawn screen, 480 × 300. */
const DRAWN = 'iVBORw0KGgoAAAANSUhEUgAAAeAAAAEsCAMAAAAsIJBoAAAAD1BMVEUrLUK82erywU4vf4bgej8OYOsHAAABr0lEQVR42u3RSQ0AIAwAsHH414wBSHjwGFlroREAAAAAAAAAAAAAAAAAABuNdAQLFixYsGAEIxjBCBYsWLBgwQhGMIIRLFiwYMGCEYxgBCMYwYIFCxYsGMEIRjCCBQsWLFgwghGMYAQLFixYsGDBghGMYAQjWLBgwYIFIxjBCEawYMGCBQtGMIIRjGDBggULFixYMIIRjGAECxYsWLBgBCMYwQgWLFiwYMEIRjCCEYxgwYIFCxaMYAQjGMGCBQsWLBjBCEYwggULFixYsGDBCEYwghEsWLBgwYIRjGAEI1iwYMGCBSMYwQhGsGDBggULFiwYwQhGMIIFCxYsWDCCEYxgBAsWLBgAAAAAAAAAAAB4o5clWLBgwYIFCxYsWLBgwYIFCxYsWLBgwYIFCxYsWLBgwYIFCxYsWLBgwYIFAwAAAABAWYNLggULFixYsGDBggULFoxgwYIFCxYsWLBgwYIFI1iwYMGCBQsWLFiw4PLBAAAAAABwMj9hSjCCBQsWLFiwYMGCBQsWjGDBggULFixYsGDBggUjGMGCBQsWLFgwAAAAAAAAAAAAAAAAJLMAOMp+lnyXZs0AAAAASUVORK5CYII=';

const idOf = (n: number): string => `4f1c2a70-0d5e-4b7a-9c31-${String(n).padStart(12, '0')}`;

const velo = { id: 'velo', label: 'Réparer un vélo', level: 3 };
const equipe = { id: 'equipe', label: 'Avoir l’esprit d’équipe', level: 2 };

/** An invented person. */
export function portfolioDocument(change: Partial<Portfolio> = {}): Portfolio {
  return {
    schema: 'ij/portfolio@1',
    lang: 'fr',
    profile: { name: 'Lou Valbourg', headline: 'Cherche un stage en atelier cycle', about: 'J’aime démonter pour comprendre.', email: 'lou@valbourg.example' },
    path: [{ label: '2de professionnelle', place: 'Lycée des Deux-Rives', from: '2025-09' }],
    levels: [
      { value: 1, label: 'Je découvre' },
      { value: 2, label: 'Je sais faire avec de l’aide' },
      { value: 3, label: 'Je sais faire sans aide' },
    ],
    audiences: [
      { id: 'pros', label: 'Les professionnels', kind: 'professional' },
      { id: 'jeunes', label: 'Les jeunes', kind: 'beneficiary' },
    ],
    competences: [{ id: 'tableur', label: 'Faire un tableau', level: 1 }],
    experiences: [
      {
        id: idOf(1),
        title: 'L’atelier vélo',
        from: '2026-06-08',
        until: '2026-06-19',
        place: 'Valbourg',
        text: 'J’ai réglé des freins et remonté un vélo entier.',
        photos: [
          { type: 'image/png', data: DRAWN, width: 480, height: 300, alt: 'Un écran de montage' },
          { type: 'image/png', data: DRAWN, width: 480, height: 300, format: 'square' },
        ],
        competences: [velo, equipe],
        visibility: 'public',
      },
      { id: idOf(2), title: 'Arbitre du tournoi', from: '2026-05-16', text: 'Il faut parler calmement.', competences: [equipe, { id: 'custom:animer', label: 'Animer un groupe d’enfants', isCustom: true, level: 2 }], visibility: 'community', audience: 'pros' },
      { id: idOf(3), title: 'Les vidéos du club', from: '2025-10', text: 'Je filme et je monte les matchs.', competences: [{ id: 'crcn:3.2', label: 'Développer des documents multimédia', level: 3 }], visibility: 'community', audience: 'jeunes' },
      { id: idOf(4), title: 'Le jardin partagé', text: 'Semer, attendre, arroser.', visibility: 'referent' },
      { id: idOf(5), from: '2026-03', text: 'Aider mon grand-père à remplir ses papiers sur internet.', competences: [equipe], visibility: 'private' },
    ],
    ...change,
  };
}

/** As many as asked for, over several years, with many competences. */
export function manyDocument(count: number): Portfolio {
  const [first] = portfolioDocument().experiences;
  const experiences = [...Array<undefined>(count)].map((_, i): Experience => ({
    id: idOf(i + 1),
    title: `Expérience ${i + 1}`,
    from: `20${String(10 + (i % 16))}-0${(i % 9) + 1}`,
    text: first?.text ?? '',
    competences: [...Array<undefined>(1 + (i % 4))].map((_one, k) => ({ id: `c${(i * 7 + k * 3) % 40}`, label: `Compétence ${(i * 7 + k * 3) % 40}` })),
    visibility: 'public',
  }));
  return portfolioDocument({ experiences });
}

/** Words without an end, as a person may write them. */
export function longWordsDocument(): Portfolio {
  const long = 'anticonstitutionnellement'.repeat(6);
  return portfolioDocument({
    profile: { name: long.slice(0, 100), headline: long },
    experiences: portfolioDocument().experiences.map((one) => ({ ...one, title: long, place: long, text: long, competences: [{ id: 'long', label: long, level: 1 }] })),
    levels: [{ value: 1, label: long.slice(0, 120) }],
    audiences: [{ id: 'pros', label: long.slice(0, 100) }],
  });
}

/** A CV of another program. */
export const resumeDocument = (): unknown => ({
  basics: { name: 'Lou Valbourg', label: 'Atelier cycle', location: { city: 'Valbourg' } },
  work: [{ name: 'Atelier du Lavoir', position: 'Stagiaire', startDate: '2026-06', highlights: ['Freins', 'Roues'] }],
  skills: [{ name: 'Mécanique', level: 'Débutant', keywords: ['Freins'] }],
});
