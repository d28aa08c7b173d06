package org.sixfold.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sixfold.casefile.Stage;

/** The tree is where people look for things, and its files stay small. */
class LayoutTest {

  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final Set<String> NOT_SOURCE = Set.of("target", "node_modules", "dist", "data");

  @Test
  void topLevelIsFourModules() throws IOException {
    try (Stream<Path> entries = Files.list(ROOT)) {
      assertThat(entries.map(path -> path.getFileName().toString()))
          .filteredOn(name -> !name.startsWith(".") && !NOT_SOURCE.contains(name))
          .containsExactlyInAnyOrder(
              "engine", "processes", "forms", "deployment", "pom.xml", "README.md", "LICENSE");
    }
  }

  @Test
  void everyStageHasItsFolderPackageModelAndCallActivity() throws IOException {
    String path =
        Files.readString(ROOT.resolve("processes/src/main/resources/case/0-path/case-path.bpmn"));
    for (Stage stage : Stage.values()) {
      String name = stage.name().toLowerCase(Locale.ROOT);
      Path folder = Path.of("case/" + (stage.ordinal() + 1) + "-" + name);
      assertThat(ROOT.resolve("processes/src/main/resources").resolve(folder)).isDirectory();
      assertThat(
              ROOT.resolve("processes/src/main/resources")
                  .resolve(folder)
                  .resolve("case-" + name + ".bpmn"))
          .isRegularFile();
      assertThat(ROOT.resolve("processes/src/main/java/org/sixfold").resolve(name)).isDirectory();
      assertThat(path).contains("calledElement=\"case-" + name + "\"");
    }
  }

  @Test
  void noSourceFileIsLongerThan400Lines() throws IOException {
    try (Stream<Path> files = sources(".java", ".ts", ".tsx", ".css", "Mapper.xml")) {
      assertThat(files)
          .allSatisfy(
              file -> assertThat(lines(file)).as("lines of %s", file).isLessThanOrEqualTo(400));
    }
  }

  @Test
  void halfOfTheClassesFitOnAScreen() throws IOException {
    try (Stream<Path> files = sources(".java")) {
      List<Long> lengths =
          files
              .filter(file -> file.toString().contains("/src/main/"))
              .map(LayoutTest::lines)
              .sorted()
              .toList();
      assertThat(lengths.get(lengths.size() / 2)).as("median lines").isLessThanOrEqualTo(60);
    }
  }

  private static Stream<Path> sources(String... endings) throws IOException {
    return Files.walk(ROOT)
        .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
        .filter(
            file -> {
              for (Path part : ROOT.relativize(file)) {
                if (NOT_SOURCE.contains(part.toString()) || part.toString().startsWith(".")) {
                  return false;
                }
              }
              return true;
            });
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
