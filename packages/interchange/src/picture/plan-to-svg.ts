import type { Country } from '@decrescendo/formulary';
import type { Plan } from '@decrescendo/taper';
import { say } from '../messages.ts';
import { drawPlan } from './draw-plan.ts';
import { drawReasons } from './draw-reasons.ts';
import { framePicture, researchOf } from './picture-frame.ts';
import { looks } from './picture-look.ts';
import { widthOfPicture, type PictureOptions } from './picture-options.ts';
import type { PlanPicture } from './plan-picture.ts';
import { chipsOf, comparison, descriptionOf, headlineOf } from './plan-picture-words.ts';
import { chosenStrand, contrastingStrand } from './plan-strands.ts';

export interface PlanPictureOptions extends PictureOptions {
  /** German where the country is Germany and no locale is given. */
  readonly country?: Country;
}

/**
 * A plan as one picture: the staircase of doses, predicted withdrawal with its band and its worst week, receptors occupied, on one time
 * axis; the alternative that contrasts most is dashed. A plan without steps is words: why, and what to go on with. Pure and
 * deterministic; a draft and an example say so.
 *
 * @returns an SVG document that needs no other file
 * @throws RangeError where the width is outside 360 to 2400 pixels
 */
export function planToSvg(plan: Plan, options: PlanPictureOptions = {}): string {
  const width = widthOfPicture(options);
  const look = looks[options.theme ?? 'light'];
  const locale = options.locale ?? (options.country === 'de' ? 'de' : 'en');
  const chosen = chosenStrand(plan);
  const other = contrastingStrand(plan, chosen);
  const hasSteps = plan.steps.length > 0;
  const picture: PlanPicture = { plan, chosen, other, look, locale, width, country: options.country };
  const headline = headlineOf(picture);
  return framePicture(
    {
      title: plan.title,
      headline,
      chips: chipsOf(plan, locale),
      sentence: hasSteps ? comparison(picture) : plan.continue.text,
      origin: say(locale, 'pictureFoot', { engine: plan.engineVersion, version: plan.version, seed: plan.seed }),
      research: researchOf(locale, options.approvedSite),
      name: say(locale, 'pictureOfPlan', { title: plan.title }),
      description: descriptionOf(picture, headline),
    },
    { width, look, id: `plan-${plan.version.replaceAll(/[^a-zA-Z0-9]/g, '')}` },
    (top) => (hasSteps ? drawPlan(picture, top) : drawReasons(picture, top)),
  );
}
