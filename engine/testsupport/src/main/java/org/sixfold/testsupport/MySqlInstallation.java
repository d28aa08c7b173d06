package org.sixfold.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The server that the root project unpacks into {@code target/mysql}. */
final class MySqlInstallation {

  private MySqlInstallation() {}

  /** Where the server lies, seen from the module whose tests run. */
  static Optional<Path> find() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path home = at.resolve("target/mysql");
      if (Files.isRegularFile(home.resolve("bin/mysqld"))) {
        return Optional.of(home);
      }
    }
    return Optional.empty();
  }

  /** Why the server can't run here; empty if it can. */
  static Optional<String> missing() {
    Optional<Path> home = find();
    if (home.isEmpty()) {
      return Optional.of(
          "no target/mysql/bin/mysqld; `mvn process-test-classes` in the root unpacks it");
    }
    try {
      run(home.get(), List.of("--version"), 30);
      return Optional.empty();
    } catch (IllegalStateException e) {
      return Optional.of(
          "mysqld does not start; it needs the packages libaio1 and libnuma1: " + e.getMessage());
    }
  }

  /** Runs the server program until it ends by itself. */
  static void run(Path home, List<String> arguments, int seconds) {
    Path log = null;
    try {
      log = Files.createTempFile("mysqld", ".log");
      Process process =
          new ProcessBuilder(command(home, arguments))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
      if (!ended) {
        process.destroyForcibly();
      }
      if (!ended || process.exitValue() != 0) {
        throw new IllegalStateException(Files.readString(log));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      if (log != null) {
        log.toFile().delete();
      }
    }
  }

  /** The command line; {@code --no-defaults} must come first. */
  static List<String> command(Path home, List<String> arguments) {
    Path program = home.resolve("bin/mysqld");
    // Maven's unpacking loses the executable bit.
    program.toFile().setExecutable(true);
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.add("--no-defaults");
    command.add("--basedir=" + home);
    if ("root".equals(System.getProperty("user.name"))) {
      command.add("--user=root");
    }
    command.addAll(arguments);
    return command;
  }
}
