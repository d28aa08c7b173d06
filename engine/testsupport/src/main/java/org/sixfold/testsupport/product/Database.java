package org.sixfold.testsupport.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.sixfold.testsupport.RealMySql;

/**
 * A new, empty database for one running product.
 *
 * @param profile what it adds to the active profiles; empty for H2
 */
public record Database(String profile, List<String> arguments, Map<String, String> environment) {

  public static Database h2() {
    try {
      Path directory = Files.createDirectories(Path.of("target", "acceptance"));
      Path data = Files.createTempDirectory(directory, "h2-").toAbsolutePath();
      return new Database("", List.of("--sixfold.data-dir=" + data), Map.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Database mySql() {
    return mySql(RealMySql.newDatabaseWithoutOptions());
  }

  /** A server that flushes at every commit, as production does. */
  public static Database durableMySql() {
    return mySql(RealMySql.newDurableDatabaseWithoutOptions());
  }

  private static Database mySql(String url) {
    return new Database(
        "mysql",
        // The demo's roster, so that both databases run the same script.
        List.of("--sixfold.demo=true", "--server.servlet.session.cookie.secure=false"),
        Map.of("SIXFOLD_DB_URL", url, "SIXFOLD_DB_USER", RealMySql.user()));
  }
}
