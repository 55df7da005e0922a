import { css } from 'lit';

/**
 * The colours of families of states, by their slot (`state-looks.model.ts`). Told apart by everybody: the least difference of two of them is 13.6 in light and
 * 14.5 in dark (CIEDE2000, in ordinary sight and as people without one of the three sorts of cones see them, after Machado et al. 2009), 3:1 at least
 * on the background. Within a family, states are told apart by patterns; where colours are forced, by patterns and words alone.
 */
export const familyStyles = css`
  :host {
    --_family-1: var(--ij-color-family-1, light-dark(#333e4f, #ccc9c4));
    --_family-2: var(--ij-color-family-2, light-dark(#093fba, #92a7ce));
    --_family-3: var(--ij-color-family-3, light-dark(#007d71, #009888));
    --_family-4: var(--ij-color-family-4, light-dark(#637746, #95a339));
    --_family-5: var(--ij-color-family-5, light-dark(#ae60f3, #ac6aff));
    --_family-6: var(--ij-color-family-6, light-dark(#af8603, #f8ce30));
    --_family-7: var(--ij-color-family-7, light-dark(#732409, #a16142));
    --_family-8: var(--ij-color-family-8, light-dark(#e03b82, #f3518a));
    --_family-9: var(--ij-color-family-9, light-dark(#3ca2af, #a3ecff));
    --_family-unknown: var(--ij-color-family-unknown, light-dark(#d9d9d9, #50555f));
  }

  .family-1 { --_family: var(--_family-1); }
  .family-2 { --_family: var(--_family-2); }
  .family-3 { --_family: var(--_family-3); }
  .family-4 { --_family: var(--_family-4); }
  .family-5 { --_family: var(--_family-5); }
  .family-6 { --_family: var(--_family-6); }
  .family-7 { --_family: var(--_family-7); }
  .family-8 { --_family: var(--_family-8); }
  .family-9 { --_family: var(--_family-9); }
  .family-unknown { --_family: var(--_family-unknown); }

  @media (forced-colors: active) {
    :host {
      --_family-1: CanvasText;
      --_family-2: CanvasText;
      --_family-3: CanvasText;
      --_family-4: CanvasText;
      --_family-5: CanvasText;
      --_family-6: CanvasText;
      --_family-7: CanvasText;
      --_family-8: CanvasText;
      --_family-9: CanvasText;
      --_family-unknown: GrayText;
    }
  }
`;
