package org.sixfold.testsupport.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Where the packaged product lies, and how it starts sooner: unpacked once, beside an archive of
 * its classes that the first start to end in order leaves behind. Reading classes out of jars in a
 * jar, and checking each, took two fifths of a start, and a build starts it some forty times.
 */
final class ProductFiles {

  private static final String UNPACKED = "unpacked-";
  private static final String ARCHIVE = "classes.jsa";
  private static final int UNPACK_SECONDS = 120;

  private ProductFiles() {}

  /** The packaged product, seen from the module whose tests run. */
  static Path jar() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      for (String place : List.of("target/sixfold.jar", "deployment/target/sixfold.jar")) {
        if (Files.isRegularFile(at.resolve(place))) {
          return at.resolve(place).toAbsolutePath();
        }
      }
    }
    throw new IllegalStateException("no sixfold.jar; `mvn package` makes it");
  }

  /** The same product outside its jar; of this build, whichever test unpacked it. */
  static Path unpacked() throws IOException {
    Path jar = jar();
    Path target = jar.getParent();
    Path place = target.resolve(UNPACKED + Files.getLastModifiedTime(jar).toMillis());
    try (FileChannel channel =
            FileChannel.open(
                target.resolve("unpacking.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock alone = channel.lock()) {
      if (alone.isValid() && !Files.isDirectory(place)) {
        removeEarlier(target);
        Path half = target.resolve("unpacking");
        remove(half);
        unpack(jar, half);
        Files.move(half, place, StandardCopyOption.ATOMIC_MOVE);
      }
    }
    return place.resolve(jar.getFileName());
  }

  /** Options by which a start uses the archive; by which it writes it, if it is the first. */
  static List<String> archiveOptions(Path unpacked) throws IOException {
    Path archive = unpacked.resolveSibling(ARCHIVE);
    if (Files.isRegularFile(archive)) {
      return List.of("-XX:SharedArchiveFile=" + archive);
    }
    try {
      Path half = Files.createFile(unpacked.resolveSibling(ARCHIVE + ".half"));
      return List.of("-XX:ArchiveClassesAtExit=" + half);
    } catch (FileAlreadyExistsException anotherWritesIt) {
      return List.of();
    }
  }

  /** To be called when a start has ended: what it wrote is for the next. */
  static void keepArchive(List<String> options) throws IOException {
    for (String option : options) {
      if (option.startsWith("-XX:ArchiveClassesAtExit=")) {
        Path half = Path.of(option.substring(option.indexOf('=') + 1));
        if (Files.exists(half) && Files.size(half) > 0) {
          Files.move(half, half.resolveSibling(ARCHIVE), StandardCopyOption.ATOMIC_MOVE);
        }
      }
    }
  }

  private static void unpack(Path jar, Path place) throws IOException {
    Process tool =
        new ProcessBuilder(
                java(),
                "-Djarmode=tools",
                "-jar",
                jar.toString(),
                "extract",
                "--destination",
                place.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!tool.waitFor(UNPACK_SECONDS, TimeUnit.SECONDS) || tool.exitValue() != 0) {
        tool.destroyForcibly();
        throw new IllegalStateException("could not unpack " + jar);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The program that runs the tests also runs the product. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static void removeEarlier(Path target) throws IOException {
    try (Stream<Path> places = Files.list(target)) {
      for (Path place :
          places.filter(one -> one.getFileName().toString().startsWith(UNPACKED)).toList()) {
        remove(place);
      }
    }
  }

  private static void remove(Path place) {
    if (!Files.exists(place)) {
      return;
    }
    try (Stream<Path> all = Files.walk(place)) {
      all.sorted(Comparator.reverseOrder()).forEach(one -> one.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
