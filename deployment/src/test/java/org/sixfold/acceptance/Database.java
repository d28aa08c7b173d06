package org.sixfold.acceptance;

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
record Database(String profile, List<String> arguments, Map<String, String> environment) {

  static Database h2() {
    try {
      Path directory = Files.createDirectories(Path.of("target", "acceptance"));
      Path data = Files.createTempDirectory(directory, "h2-").toAbsolutePath();
      return new Database("", List.of("--sixfold.data-dir=" + data), Map.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Database mySql() {
    return new Database(
        "mysql",
        // The demo's roster, so that both databases run the same script.
        List.of("--sixfold.demo=true", "--server.servlet.session.cookie.secure=false"),
        Map.of(
            "SIXFOLD_DB_URL",
            RealMySql.newDatabaseWithoutOptions(),
            "SIXFOLD_DB_USER",
            RealMySql.user()));
  }
}
