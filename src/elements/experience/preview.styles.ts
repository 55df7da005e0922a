import { css } from 'lit';

export const previewStyles = css`
  .viewer {
    max-inline-size: 24em;
  }

  .seen {
    margin-block-start: 12px;
    padding: 16px;
    border: 1px dashed var(--_border-strong);
    border-radius: var(--_radius);
  }

  .seen p:last-child,
  .chips:last-child {
    margin-block-end: 0;
  }

  .experience-card > * + * {
    margin-block-start: 12px;
  }

  .told {
    white-space: pre-line;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .chip {
    padding: 4px 12px;
    border: 1px solid var(--_border-strong);
    border-radius: 999px;
    background: var(--_accent-soft);
  }
`;
