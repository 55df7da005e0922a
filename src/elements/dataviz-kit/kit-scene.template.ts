import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { lengthText, numberText, type KitInput } from './kit-words.js';
import { sceneOf, type KitScene } from './kit-scene.model.js';

/** A wall of three metres is as wide as a column of text, a balloon as large as an egg; on a narrow page all shrinks together. */
const MOST_PX_PER_MM = 0.25;
const BALLOON_PX_PER_MM = 0.32;
const HIGHEST_PX = 440;
const WIDEST_PX = 900;
/** Under this, a name breaks in the middle of words. */
const NAME_PX = 84;

/** The kit as it will look, to scale. The table has its numbers and names: for those who don't see it, the picture is one thing with a name. */
export function sceneTemplate(input: KitInput): TemplateResult {
  const { plan, strings } = input;
  const scene = sceneOf(plan);
  const widthPx = widthOf(scene, plan.kit === 'balloons' && !plan.isRows);
  const picture = (heightMm: number, content: SVGTemplateResult): TemplateResult =>
    html`<svg viewBox="0 0 ${scene.widthMm} ${heightMm}" width=${Math.round(widthPx)} height=${Math.round((widthPx * heightMm) / scene.widthMm)} aria-hidden="true">${content}</svg>`;
  return html`<div class="scene ${(plan.pitchMm * widthPx) / scene.widthMm < NAME_PX ? 'narrow' : ''}" role="img" aria-label=${strings.drawing(strings.kits[plan.kit])}>
      ${plan.isRows ? rows(input, scene, picture) : columns(input, scene, picture)}
      ${picture(40, svg`<path class="lines" d=${`M1 5v30M1 20H${scene.scaleMm - 1}M${scene.scaleMm - 1} 5v30`} />`)}
    </div>
    ${plan.isRows ? nothing : html`<p class="key" aria-hidden="true">${plan.lines.map((line) => `${line.rank}. ${line.label}\u00a0(${numberText(line, input)})`).join(' · ')}</p>`}
    <p class="legend-line muted">${strings.legend(lengthText(scene.scaleMm, strings), !!scene.person)}</p>`;
}

type Picture = (heightMm: number, content: SVGTemplateResult) => TemplateResult;

function widthOf({ widthMm, heightMm }: KitScene, areBalloons: boolean): number {
  return widthMm * Math.min(areBalloons ? BALLOON_PX_PER_MM : MOST_PX_PER_MM, HIGHEST_PX / heightMm, WIDEST_PX / widthMm);
}

function columns(input: KitInput, { heightMm, shapes, lines, person, spare }: KitScene, picture: Picture): TemplateResult {
  const content = svg`<path class="lines" d=${lines.join('')} />${pieces(input, shapes)}${person ? svg`<path class="person" d=${person} />` : nothing}`;
  return html`${picture(heightMm, content)}
    <ul class="names">
      ${input.plan.lines.map((line) => html`<li><strong>${line.rank}</strong><span>${line.label}</span><span>${numberText(line, input)}</span></li>`)}
      ${new Array<number>(spare).fill(0).map(() => html`<li></li>`)}
    </ul>`;
}

/** Girls and boys in a colour each, as they will be. */
function pieces({ plan }: KitInput, shapes: readonly string[]): SVGTemplateResult[] {
  const of = (isSecond: boolean): string => shapes.filter((_, i) => (plan.lines[i]?.sex === 'm') === isSecond).join('');
  return [svg`<path class="pieces" d=${of(false)} />`, svg`<path class="pieces second" d=${of(true)} />`];
}

const rows = (input: KitInput, { heightMm, shapes, lines }: KitScene, picture: Picture): TemplateResult =>
  html`<ul class="rows">
    ${input.plan.lines.map(
      (line, i) =>
        html`<li>
          <strong>${line.rank}. ${line.label}</strong> ${numberText(line, input)}
          ${line.pieces ? picture(heightMm, svg`<path class="lines" d=${lines[i] ?? ''} /><path class=${line.sex === 'm' ? 'pieces second' : 'pieces'} d=${shapes[i] ?? ''} />`) : nothing}
        </li>`,
    )}
  </ul>`;
