/** Version of this package, as requests name it; a test keeps it equal to package.json. */
export const sdkVersion = '0.0.0';
