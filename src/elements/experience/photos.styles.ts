import { css } from 'lit';

export const photosStyles = css`
  .photo-list {
    display: grid;
    gap: 16px;
    margin-block: 16px;
    padding: 0;
    list-style: none;
  }

  .photo {
    display: grid;
    grid-template-columns: 4.5em minmax(0, 1fr);
    gap: 12px;
  }

  .thumb {
    position: relative;
    align-self: start;
    display: grid;
    place-items: center;
    block-size: 4.5em;
    border-radius: var(--_radius);
    background: var(--_bg-alt);
  }

  .thumb img {
    max-inline-size: 100%;
    max-block-size: 4.5em;
  }

  .thumb b {
    position: absolute;
    inset-block-start: -8px;
    inset-inline-start: -8px;
    min-inline-size: 1.75em;
    border: 1px solid var(--_border-strong);
    border-radius: 999px;
    background: var(--_bg);
    font-size: 0.875em;
    text-align: center;
  }

  .photo-fields label {
    display: block;
    font-weight: 600;
    font-size: 0.9375em;
  }

  .photo-acts,
  .moves {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .photo-acts {
    align-items: end;
    justify-content: space-between;
    margin-block-start: 8px;
  }

  .photo-acts .input {
    min-block-size: 36px;
    padding-block: 4px;
    font-weight: 400;
  }

  .moves .button {
    min-inline-size: 44px;
    min-block-size: 44px;
    padding-inline: 0;
  }

  .moves [aria-disabled='true'] {
    cursor: not-allowed;
  }
`;
