// Runs before all that is written in TypeScript, and so in a language that older versions of Node read as well.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `这里用的是Node ${process.versions.node}，需要22.18以上。请用npm ci安装（Linux和Windows会带来Node 24，别用--omit=optional），或者升级Node。\n` +
      `This is Node ${process.versions.node}; 22.18 or newer is needed. Install with npm ci, which brings Node 24 on Linux and Windows (without --omit=optional), or update Node.`,
  );
  process.exit(1);
}
