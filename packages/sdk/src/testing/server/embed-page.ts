/** The page a video frame loads: a still with a play button. */
export const embedPage = `<!DOCTYPE html>
<html lang="en"><head><meta charset="UTF-8"><title>Courant Video</title>
<style>body{margin:0;display:grid;place-items:center;min-height:100vh;background:#22394a;color:#fff;font:1rem system-ui,sans-serif}</style></head>
<body><p>▶ Courant Video</p></body></html>
`;
