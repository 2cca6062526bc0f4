package embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/**
 * Who holds a data folder. The lock decides: the kernel drops it with the process, so no process id has to be guessed
 * alive. The file owner.json beside it only tells the next one whom it met, and is written by the lock's holder alone.
 */
final class Owner {
  /** Someone else holds the folder. */
  static final class TakenException extends IOException {
    TakenException(Path folder) {
      super(folder + " is in use");
    }
  }

  private final Path file;
  private final FileLock lock;
  private final Instant since = Instant.now();

  private Owner(Path folder, FileLock lock) {
    this.file = folder.resolve("owner.json");
    this.lock = lock;
  }

  static Owner take(Path folder) throws IOException {
    FileChannel channel = FileChannel.open(
        folder.resolve("owner.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) throw new TakenException(folder);
    Owner owner = new Owner(folder, lock);
    owner.write("null");
    return owner;
  }

  void listensOn(int port) throws IOException {
    write(Integer.toString(port));
  }

  void release() {
    try {
      Files.deleteIfExists(file);
      lock.channel().close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void write(String port) throws IOException {
    ProcessHandle self = ProcessHandle.current();
    String api = self.parent().map(parent -> Long.toString(parent.pid())).orElse("null");
    Path whole = Files.writeString(
        file.resolveSibling("owner.json.new"),
        "{\"apiPid\":" + api + ",\"databasePid\":" + self.pid() + ",\"port\":" + port + ",\"startedAt\":\"" + since
            + "\"}\n");
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
