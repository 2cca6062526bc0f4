package embedded;

import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.neo4j.configuration.helpers.PortBindException;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.impl.transaction.log.entry.UnsupportedLogVersionException;

/** Why the database did not start, in a word the launcher has a sentence for. */
record Failure(String reason, String message) {
  static Failure of(Throwable failure) {
    List<Throwable> causes = new ArrayList<>();
    for (Throwable cause = failure; cause != null && !causes.contains(cause); cause = cause.getCause()) causes.add(cause);
    String message = causes.stream().map(Throwable::toString).collect(Collectors.joining("; "));
    return new Failure(reason(causes), message);
  }

  private static String reason(List<Throwable> causes) {
    for (Throwable cause : causes) {
      if (cause instanceof Owner.TakenException || cause instanceof FileLockException) return "STORE_LOCKED";
      if (cause instanceof PortBindException || cause instanceof BindException) return "PORT_IN_USE";
      if (cause instanceof AccessDeniedException) return "FOLDER_UNWRITABLE";
      if (cause instanceof OutOfMemoryError) return "OUT_OF_MEMORY";
      if (cause instanceof UnsupportedLogVersionException) return "STORE_TOO_NEW";
    }
    return "OTHER";
  }

  String toJson() {
    return "{\"reason\":\"" + reason + "\",\"message\":\"" + escaped(message) + "\"}";
  }

  private static String escaped(String text) {
    return text.chars()
        .mapToObj(c -> c < ' ' || c == '"' || c == '\\' ? String.format("\\u%04x", c) : Character.toString(c))
        .collect(Collectors.joining());
  }
}
