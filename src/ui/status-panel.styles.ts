import { css } from 'lit';

export const statusPanelStyles = css`
  .status {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    padding: 16px;
    margin-block: 8px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_bg-alt);
  }

  .status p {
    margin: 0;
  }

  [part='pause'] {
    margin-block-start: 12px;
  }

  .status.failed {
    border-inline-start: 4px solid var(--_error);
  }

  .status.stale {
    border-inline-start: 4px solid var(--_warning);
    padding-block: 8px;
  }

  .skeleton {
    display: grid;
    gap: 12px;
    padding-block: 8px;
  }

  .skeleton span {
    block-size: 1.25em;
    border-radius: 4px;
    background: var(--_bg-alt);
    border: 1px solid var(--_border);
  }

  .skeleton span:nth-child(2) {
    inline-size: 80%;
  }

  .skeleton span:nth-child(3) {
    inline-size: 55%;
  }
`;
