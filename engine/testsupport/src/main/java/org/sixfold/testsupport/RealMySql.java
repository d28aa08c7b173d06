package org.sixfold.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real MySQL 8 server on a random port of this machine, started at the first use in a JVM and
 * stopped with it. User {@code root}, no password.
 */
public final class RealMySql {

  /** Options of the driver that the product uses too. */
  private static final String OPTIONS =
      "?rewriteBatchedStatements=true&nullDatabaseMeansCurrent=true&cachePrepStmts=true"
          + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";

  private static final AtomicInteger DATABASES = new AtomicInteger();

  /** Keeps the pipes open by which the servers know that this JVM lives. */
  private static final List<RealMySql> STARTED = new ArrayList<>();

  private static RealMySql running;

  private final Process process;
  private final Path data;
  private final int port;

  private RealMySql(Process process, Path data, int port) {
    this.process = process;
    this.data = data;
    this.port = port;
  }

  /** The user of every database. */
  public static String user() {
    return "root";
  }

  /**
   * Creates an empty database.
   *
   * @return its JDBC URL with the product's driver options
   */
  public static String newDatabase() {
    return newDatabaseWithoutOptions() + OPTIONS;
  }

  /** As {@link #newDatabase()}, for {@code SIXFOLD_DB_URL}, which takes no options. */
  public static String newDatabaseWithoutOptions() {
    RealMySql server = running();
    String name = "sixfold" + DATABASES.incrementAndGet();
    server.execute("create database " + name);
    return server.url(name);
  }

  private static synchronized RealMySql running() {
    if (running == null) {
      running = start(false);
    }
    return running;
  }

  /** A server of its own that flushes at every commit, as production does: for benchmarks. */
  public static String newDurableDatabaseWithoutOptions() {
    RealMySql server = start(true);
    server.execute("create database sixfold");
    return server.url("sixfold");
  }

  private static synchronized RealMySql start(boolean durable) {
    Path home =
        MySqlInstallation.find()
            .orElseThrow(() -> new IllegalStateException(MySqlInstallation.missing().orElse("")));
    try {
      Path data = Files.createTempDirectory("sixfold-mysql");
      initialize(home, data);
      int port = freePort();
      Process process =
          new ProcessBuilder(
                  guarded(data, MySqlInstallation.command(home, arguments(data, port, durable))))
              .redirectErrorStream(true)
              .redirectOutput(data.resolve("server.log").toFile())
              .start();
      RealMySql server = new RealMySql(process, data, port);
      STARTED.add(server);
      server.awaitConnections();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The server under a shell that ends it, and its data, once this JVM is gone, however it went:
   * the shell reads from a pipe that only the JVM holds. A shutdown hook would race with the
   * contexts that still close their connections.
   */
  private static List<String> guarded(Path data, List<String> command) {
    List<String> guarded =
        new ArrayList<>(
            List.of(
                "sh",
                "-c",
                "data=$1; shift; \"$@\" </dev/null & server=$!; cat >/dev/null; "
                    + "kill -9 $server; wait $server; rm -rf \"$data\"",
                "sh",
                data.toString()));
    guarded.addAll(command);
    return guarded;
  }

  private static List<String> arguments(Path data, int port, boolean durable) {
    List<String> arguments = new ArrayList<>();
    arguments.add("--datadir=" + data.resolve("d"));
    arguments.add("--port=" + port);
    arguments.add("--bind-address=127.0.0.1");
    arguments.add("--socket=" + data.resolve("s"));
    arguments.add("--pid-file=" + data.resolve("pid"));
    arguments.add("--mysqlx=OFF");
    arguments.add("--performance-schema=OFF");
    arguments.add("--innodb-use-native-aio=0");
    arguments.add("--innodb-buffer-pool-size=" + (durable ? "1G" : "192M"));
    arguments.add("--innodb-redo-log-capacity=" + (durable ? "512M" : "64M"));
    arguments.add("--innodb-flush-log-at-trx-commit=" + (durable ? "1" : "0"));
    arguments.add("--innodb-doublewrite=" + (durable ? "ON" : "OFF"));
    arguments.add("--skip-log-bin");
    // Nobody listens on this machine's loopback; encryption took a fifth of the product's time.
    arguments.add("--tls-version=");
    return arguments;
  }

  private static void initialize(Path home, Path data) {
    MySqlInstallation.run(
        home,
        List.of(
            "--initialize-insecure",
            "--datadir=" + data.resolve("d"),
            "--innodb-use-native-aio=0",
            "--innodb-redo-log-capacity=8M",
            "--innodb-flush-log-at-trx-commit=0",
            "--innodb-doublewrite=OFF",
            "--auto-generate-certs=OFF",
            "--performance-schema=OFF"),
        180);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private String url(String database) {
    return "jdbc:mysql://127.0.0.1:" + port + "/" + database;
  }

  private void execute(String sql) {
    try (Connection connection = DriverManager.getConnection(url(""), user(), "");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private void awaitConnections() throws IOException {
    for (int attempt = 0; attempt < 600; attempt++) {
      try (Connection ready = DriverManager.getConnection(url(""), user(), "")) {
        return;
      } catch (SQLException notYet) {
        pause();
      }
    }
    String log = Files.readString(data.resolve("server.log"));
    process.getOutputStream().close();
    throw new IllegalStateException("mysqld did not start: " + log);
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
