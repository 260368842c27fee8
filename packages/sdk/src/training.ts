/** What the bench trains the model, times the stages and reads visible words with: the same code that extracts. Not published. */
export { storyHints } from './candidates/blocks/story-hints.ts';
export { readBlockFacts, readStory } from './candidates/blocks/read-story.ts';
export { featureNames, prepareFeatures } from './candidates/blocks/features/read-features.ts';
export { columnsFingerprint } from './candidates/blocks/model/columns-fingerprint.ts';
export { prepareModel, scoreRow, type TreeModel } from './candidates/blocks/model/tree-model.ts';
export { segmentBlocks } from './candidates/blocks/segment-blocks.ts';
export { findUpdates } from './candidates/live/find-updates.ts';
export { readMetadata } from './candidates/read-metadata.ts';
export { isText, tagName, textOf } from './document/read-node.ts';
export { scanHtml } from './document/scan-html.ts';
export { isHidden } from './document/visibility.ts';
export { defaultExtractLimits } from './extract-options.ts';
export { pageFeatureNames, readPageFeatures } from './candidates/refusal/features/read-page-features.ts';
