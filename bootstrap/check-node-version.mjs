// Imported first by every command, so that an old Node gets one clear line instead of a syntax error.
const oldest = 20;
const major = Number(process.versions.node.split(".")[0]);

if (major < oldest) {
  console.error(
    `Rokade needs Node ${oldest} or newer to install itself; this is Node ${process.versions.node} (${process.execPath}).`,
  );
  process.exit(1);
}
