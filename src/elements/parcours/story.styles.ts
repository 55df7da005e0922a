import { css } from 'lit';

export const storyStyles = css`
  .story {
    display: grid;
    gap: 16px 32px;
    margin-block-start: 12px;
  }

  /* what grows begins wider than its picture */
  .story .picture {
    overflow: clip;
    overflow-clip-margin: 8px;
  }

  .steps-list .fresh {
    animation: ij-come 600ms ease-out;
  }

  @keyframes ij-come {
    from {
      opacity: 0;
      transform: translateX(24px);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .steps-list .fresh {
      animation: none;
    }
  }

  .story-choice {
    display: inline-block;
    margin-block-end: 8px;
  }

  .story .box {
    stroke: var(--_bg);
    stroke-width: 1;
  }

  .story .point {
    fill: var(--_bg);
    stroke: var(--_text);
    stroke-width: 2.5;
  }

  .story .lead {
    fill: none;
    stroke: var(--_border-strong);
  }

  .steps-list {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .steps-list li {
    display: grid;
    grid-template-columns: 14px minmax(0, 1fr);
    gap: 0 10px;
    align-items: baseline;
    padding-block: 6px;
    border-block-end: 1px solid var(--_border);
  }

  .steps-list .sample {
    align-self: center;
  }

  .steps-list .muted {
    grid-column: 2;
  }

  @container (min-inline-size: 900px) {
    .steps-list {
      columns: 2;
      column-gap: 32px;
    }

    .steps-list li {
      break-inside: avoid;
    }
  }
`;
