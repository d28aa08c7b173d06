package org.sixfold.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every refusal has a code with a Chinese and an English text, and all stand in problems.md. */
class ProblemCodesTest {

  private static final String CODE = "\"([a-z][A-Za-z]*(?:\\.[A-Za-z]+)+)\"";
  private static final Pattern REFUSAL =
      Pattern.compile(
          "(?:\\b(badRequest|forbidden|notFound|conflict|unfit)\\(\\s*|\\b([45]\\d\\d),\\s*)"
              + CODE);
  private static final Pattern FIELD =
      Pattern.compile("new FieldProblem\\([^;]*?,\\s*" + CODE, Pattern.DOTALL);
  private static final Map<String, String> STATUS =
      Map.of(
          "badRequest",
          "400",
          "forbidden",
          "403",
          "notFound",
          "404",
          "conflict",
          "409",
          "unfit",
          "422");

  private final Properties chinese = texts("problems_zh.properties");
  private final Properties english = texts("problems_en.properties");

  @Test
  void bothLanguagesKnowTheSameCodes() {
    assertThat(chinese.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
  }

  @Test
  void everyCodeInTheSourcesHasItsTexts() {
    assertThat(chinese.stringPropertyNames()).containsAll(statusByCode().keySet());
  }

  @Test
  void allCodesStandInTheDocument() {
    Map<String, String> statuses = statusByCode();
    StringBuilder text =
        new StringBuilder(
            """
            # Problem codes

            Every refusal is a problem of RFC 9457 with one of these codes and both texts. A code without a status mostly names what is wrong with one
            field and stands in the `errors` of another problem. `{0}`, `{1}` stand for numbers, codes and times, never for personal data. This list is made by `ProblemCodesTest`.

            | code | status | Chinese | English |
            |---|---|---|---|
            """);
    for (String code : new TreeMap<>(Map.copyOf(asMap(chinese))).keySet()) {
      text.append(
          "| `%s` | %s | %s | %s |%n"
              .formatted(
                  code,
                  statuses.getOrDefault(code, ""),
                  cell(chinese.getProperty(code)),
                  cell(english.getProperty(code, ""))));
    }
    WrittenDocument.check("problems.md", text.toString());
  }

  /** The codes that the sources refuse with; the status is empty for those of fields. */
  private static Map<String, String> statusByCode() {
    Map<String, String> codes = new TreeMap<>();
    for (String source : sources()) {
      Matcher field = FIELD.matcher(source);
      while (field.find()) {
        codes.putIfAbsent(field.group(1), "");
      }
      Matcher refusal = REFUSAL.matcher(source);
      while (refusal.find()) {
        String status = refusal.group(1) == null ? refusal.group(2) : STATUS.get(refusal.group(1));
        if (status != null) {
          codes.merge(
              refusal.group(3), status, (a, b) -> a.isEmpty() || a.equals(b) ? b : a + ", " + b);
        }
      }
    }
    return codes;
  }

  private static List<String> sources() {
    try (Stream<Path> files =
        Stream.of("../engine", "../processes", "../deployment")
            .map(module -> Path.of(module, "src/main/java"))
            .flatMap(ProblemCodesTest::walk)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(ProblemCodesTest::read)
          .toList();
    }
  }

  private static Stream<Path> walk(Path directory) {
    try {
      return Files.exists(directory) ? Files.walk(directory) : Stream.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("''", "'");
  }

  private static Map<String, String> asMap(Properties properties) {
    Map<String, String> map = new TreeMap<>();
    properties.stringPropertyNames().forEach(name -> map.put(name, properties.getProperty(name)));
    return map;
  }

  private static Properties texts(String file) {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            ProblemCodesTest.class.getResourceAsStream("/" + file), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
