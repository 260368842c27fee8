export type { Loss, LossReason } from '../losses/loss.ts';
export type {
  AnsAuthor,
  AnsCredits,
  AnsDistributor,
  AnsElement,
  AnsImage,
  AnsList,
  AnsPlayable,
  AnsSection,
  AnsStory,
  AnsStream,
  AnsTaxonomy,
  AnsText,
  AnsTexts,
} from './ans.ts';
export { type AnsWithLosses, toAns, toAnsWithLosses } from './to-ans.ts';
