package org.sixfold.testsupport.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged product as a process of its own, on a random port. */
public final class RunningProduct implements AutoCloseable {

  /** For a busy machine; what is promised is a third of it, see JarStartIT. */
  private static final Duration START_LIMIT = Duration.ofMinutes(5);

  /** A test is over before the optimizing compiler pays; on two cores it only competes. */
  private static final List<String> SHORT_LIVED =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private final Database database;
  private final List<String> jvm;
  private final List<String> arguments;
  private final int port;
  private Process process;
  private List<String> archive = List.of();
  private Path log;

  private RunningProduct(Database database, List<String> jvm, List<String> arguments) {
    this.database = database;
    this.jvm = jvm;
    this.arguments = arguments;
    this.port = freePort();
  }

  /**
   * Starts the product and waits until it is healthy.
   *
   * @param profiles besides that of the database; comma-separated, may be empty
   */
  public static RunningProduct start(Database database, String profiles, String... arguments) {
    return start(database, SHORT_LIVED, profiles, arguments);
  }

  /** {@code java -jar sixfold.jar} as anybody runs it: where its speed is measured. */
  public static RunningProduct startAsShipped(
      Database database, String profiles, String... arguments) {
    return start(database, List.of(), profiles, arguments);
  }

  private static RunningProduct start(
      Database database, List<String> jvm, String profiles, String... arguments) {
    String active =
        String.join(
            ",", Stream.of(database.profile(), profiles).filter(name -> !name.isEmpty()).toList());
    List<String> all = new ArrayList<>(database.arguments());
    all.add("--spring.profiles.active=" + active);
    all.addAll(List.of(arguments));
    RunningProduct product = new RunningProduct(database, jvm, all);
    product.start();
    return product;
  }

  /** Starts it again on the same port and database after {@link #kill()}. */
  public void start() {
    try {
      Path jar = jvm.isEmpty() ? ProductFiles.jar() : ProductFiles.unpacked();
      archive = jvm.isEmpty() ? List.of() : ProductFiles.archiveOptions(jar);
      log = Files.createTempFile(ProductFiles.jar().getParent(), "acceptance-", ".log");
      List<String> command = new ArrayList<>();
      command.add(ProductFiles.java());
      command.add("-Xmx512m");
      command.addAll(jvm);
      command.addAll(archive);
      command.add("-jar");
      command.add(jar.toString());
      command.add("--server.port=" + port);
      command.addAll(arguments);
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
      builder.environment().putAll(database.environment());
      process = builder.start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      awaitHealth();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public URI at(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  /** What the process has printed so far. */
  public String log() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of the process, for tools that look into it. */
  public long pid() {
    return process.pid();
  }

  /** Ends the process as a power cut would: {@code kill -9}. */
  public void kill() {
    process.destroyForcibly();
    await(process);
  }

  @Override
  public void close() {
    process.destroy();
    await(process);
    try {
      ProductFiles.keepArchive(archive);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitHealth() {
    Instant limit = Instant.now().plus(START_LIMIT);
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request = HttpRequest.newBuilder(at("/actuator/health")).build();
    while (Instant.now().isBefore(limit) && process.isAlive()) {
      try {
        if (client.send(request, BodyHandlers.ofString()).statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        // The port is not open yet.
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
      Pause.millis(200);
    }
    process.destroyForcibly();
    throw new IllegalStateException("not healthy within " + START_LIMIT + ":\n" + log());
  }

  private static void await(Process process) {
    try {
      if (!process.waitFor(40, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
