import { css } from 'lit';

export const toolsStyles = css`
  .tally {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
    position: relative;
  }

  /* as high as the line of the count: nothing moves when the tools come */
  .tools {
    display: flex;
    gap: 8px;
    margin-block: -6px 2px;
  }

  .feed > summary {
    gap: 0;
    list-style: none;
    cursor: pointer;
  }

  .feed > summary::-webkit-details-marker {
    display: none;
  }

  .feed-what {
    white-space: pre;
  }

  .feed-ways {
    position: absolute;
    z-index: 2;
    inset-block-start: 100%;
    inset-inline-end: 0;
    inline-size: min(100%, 22em);
    padding: 12px 16px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_bg);
  }

  .feed-ways a {
    color: var(--_accent);
    font-weight: 600;
  }

  .feed-address {
    margin-block: 8px 0;
    user-select: all;
  }

  @container (max-width: 480px) {
    /* the name of the button stays whole */
    .feed-what {
      position: absolute;
      clip-path: inset(50%);
    }
  }
`;
