import { css } from 'lit';

export const chipsStyles = css`
  .notice,
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    max-inline-size: none;
    margin-block: 8px 0;
  }

  .notice {
    padding: 6px 12px;
    border-inline-start: 4px solid var(--_border-strong);
    background: var(--_bg-alt);
  }

  .chips {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
    margin: 12px 0 0;
    padding: 0;
    list-style: none;
  }

  .chips:focus {
    outline: none;
  }

  .chip {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    padding: 4px;
    padding-inline-start: 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_bg);
  }

  .name {
    flex: 1 1 min(10em, 100% - 36px);
    padding-block: 6px;
    line-height: 1.35;
  }

  .level {
    flex: 1 1 auto;
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  select.level {
    min-block-size: 36px;
    padding: 4px 8px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_bg);
    color: var(--_text);
    font: inherit;
    font-size: 0.875em;
  }

  /* all that can be done with a choice goes to the next line together */
  .side {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: 4px 8px;
    min-inline-size: 0;
    margin-inline-start: auto;
  }

  .tools {
    display: flex;
    flex: none;
  }

  .tool {
    inline-size: 36px;
    block-size: 36px;
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: none;
  }

  .tool:hover {
    background: var(--_bg-alt);
  }

  .tool[aria-disabled='true'] {
    opacity: 0.35;
    cursor: default;
  }

  .grip {
    inline-size: 20px;
    block-size: 28px;
    margin-inline-start: -4px;
    background: radial-gradient(currentColor 1.5px, transparent 2px) 0 0 / 8px 8px;
    opacity: 0.55;
    cursor: grab;
    touch-action: none;
  }

  .held {
    background: var(--_accent-soft);
    opacity: 0.8;
  }

  .chip.before {
    box-shadow: 0 -4px 0 var(--_accent);
  }

  .chip.after {
    box-shadow: 0 4px 0 var(--_accent);
  }

  @media (forced-colors: active) {
    .grip {
      border-inline: 4px double CanvasText;
    }
  }

  @media print {
    select.level {
      border: 0;
      appearance: none;
    }
  }
`;
