import { css } from 'lit';

export const analysisStyles = css`
  .analysis {
    display: flex;
    flex-direction: column;
    align-items: start;
    justify-content: center;
    gap: 12px;
    min-block-size: 14em;
    padding: 24px;
    border-radius: var(--_radius);
    background: var(--_bg-alt);
  }

  .analysis-words {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    margin: 0;
  }

  .updating {
    align-items: center;
  }

  .analysis progress {
    inline-size: min(100%, 24em);
    accent-color: var(--_accent);
  }

  @media print {
    .analysis {
      display: none;
    }
  }
`;
