export { createNodeClient } from './create-node-client.ts';
export type { AllowedTargets, NodeClient, NodeClientOptions, ProxyPolicy, ResolveHost } from './node-client-options.ts';
