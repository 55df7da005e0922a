import { css } from 'lit';

export const suggestStyles = css`
  .suggest {
    margin-block: 8px;
    padding: 12px;
    border: 1px dashed var(--_border-strong);
    border-radius: var(--_radius);
  }

  .suggest p {
    margin: 0;
  }

  .suggest ul {
    margin: 8px 0 0;
    padding: 0;
    list-style: none;
  }

  .proposal {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    justify-content: space-between;
    padding-block: 8px;
    border-block-start: 1px solid var(--_border);
  }

  .proposal > span {
    flex: 1 1 12em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .proposal small {
    display: block;
  }
`;
