import { css } from 'lit';

/** The form as a whole, and the panels that take its place. */
export const intakeFormStyles = css`
  form,
  .panel,
  .queue {
    max-inline-size: 40em;
  }

  .questions {
    display: grid;
    gap: 32px;
    margin-block: 24px 32px;
  }

  .note,
  .summary,
  .obstacle,
  .panel {
    padding: 16px;
    border-radius: var(--_radius);
    background: var(--_bg-alt);
  }

  .summary,
  .obstacle,
  .panel {
    margin-block: 16px 24px;
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_accent);
  }

  .obstacle,
  .unsafe {
    border-inline-start-color: var(--_warning);
  }

  .sent {
    border-inline-start-color: var(--_success);
  }

  .panel.held {
    border-inline-start-color: var(--_error);
  }

  .summary {
    border-color: var(--_error);
    background: none;
    scroll-margin-block: 96px;
  }

  .note p:last-of-type,
  .intro p:last-of-type {
    margin-block-end: 0;
  }

  .subheading {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.2;
    margin-block-end: 8px;
  }

  .panel .subheading {
    font-size: 1.375em;
  }

  .section {
    margin-block: 8px -16px;
  }

  .summary ul {
    display: grid;
    gap: 8px;
    margin: 0;
    padding-inline-start: 20px;
  }

  .summary a {
    color: var(--_error);
    font-weight: 600;
    text-underline-offset: 0.2em;
  }

  .privacy {
    padding-block: 16px;
    margin-block-end: 24px;
    border-block-start: 1px solid var(--_border);
    color: var(--_muted);
    font-size: 0.875em;
  }

  .privacy .subheading {
    color: var(--_text);
    font-size: 1em;
  }

  dl {
    display: grid;
    gap: 4px;
    margin: 0;
  }

  dl > div {
    display: grid;
    gap: 0 16px;
  }

  dt {
    font-weight: 600;
  }

  dd {
    margin: 0;
  }

  .send[aria-disabled='true'] {
    cursor: progress;
    opacity: 0.75;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    margin-block-start: 16px;
  }

  @container (min-width: 32em) {
    .panel {
      padding: 24px;
    }

    dl > div {
      grid-template-columns: 12em 1fr;
    }
  }

  @container (max-width: 24em) {
    .send,
    .actions .button {
      inline-size: 100%;
    }
  }

  @media print {
    .queue,
    .actions {
      display: none;
    }
  }
`;
