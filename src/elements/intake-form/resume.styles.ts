import { css } from 'lit';

/** What lets a form be taken up later: a draft on this device, a code. */
export const resumeStyles = css`
  .kept-draft,
  .code-box,
  .follow-up,
  .keep {
    max-inline-size: 40em;
    margin-block: 16px 24px;
  }

  .kept-draft,
  .code-box {
    padding: 16px;
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_bg-alt);
  }

  .keep {
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_border);
  }

  .keep p {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    margin: 0;
  }

  .follow-up .field {
    margin-block-start: 12px;
  }

  .ask {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .ask .input {
    flex: 1 1 12em;
    inline-size: auto;
    min-inline-size: 0;
    max-inline-size: 20em;
    text-transform: uppercase;
  }

  .follow-up-wish {
    margin-block: 0 24px;
  }

  .code {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: 0.04em;
    font-variant-numeric: tabular-nums;
    user-select: all;
  }

  @media (forced-colors: active) {
    .code {
      color: CanvasText;
    }
  }

  @media print {
    .keep,
    .kept-draft,
    .follow-up {
      display: none;
    }

    .code-box {
      border: 2px solid;
    }
  }
`;
