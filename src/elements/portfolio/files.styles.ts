import { css } from 'lit';

export const filesStyles = css`
  .import .file {
    display: grid;
    gap: 4px;
    font-weight: 600;
  }

  .import input[type='file'] {
    min-block-size: 44px;
    max-inline-size: 100%;
    font: inherit;
    font-weight: 400;
  }

  .plan p {
    margin-block: 0 8px;
  }

  .plan-title {
    font-weight: 700;
  }

  .plan ul {
    max-block-size: 12em;
    overflow: auto;
    margin: 0 0 12px;
    padding-inline-start: 1.25em;
  }

  .import-note {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    margin-block-end: 12px;
    padding: 8px 12px;
    border-inline-start: 4px solid var(--_success);
    background: var(--_bg-alt);
    color: var(--_text);
  }

  .import-note p {
    flex: 1 1 12em;
    margin: 0;
  }
`;
