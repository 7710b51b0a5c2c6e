// Preloaded (`--import`) into the processes that a command starts. They share a channel with their parent; when
// it closes, the parent is gone, be it by kill -9, and nobody else would end them.
const graceMs = 10_000;

if (process.channel) {
  process.on("disconnect", () => {
    process.kill(process.pid, "SIGTERM");
    setTimeout(() => process.exit(1), graceMs).unref();
  });
  process.channel.unref();
}
