package org.sixfold.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sixfold.access.Role;
import org.sixfold.camunda.ReleasedFiles;
import org.sixfold.modeling.Finding;
import org.sixfold.modeling.Finding.Severity;
import org.sixfold.modeling.ModelCheck;
import org.sixfold.testsupport.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/**
 * Models with one thing changed are told exactly that, and what the page mends with a click is
 * accepted. The page's tests read the same files, so that both sides agree.
 */
@ProcessTest
class SharedRulesTest {

  /** Of files as a whole, which no page could open, and of several files together. */
  private static final Set<String> OF_FILES =
      Set.of(
          "model.notWellFormed",
          "model.typeUnknown",
          "model.documentType",
          "model.tooManyElements",
          "model.tooDeep",
          "model.textTooLong",
          "model.moreFindings",
          "model.keyTwice",
          "model.nothingInIt");

  @Autowired ModelCheck check;
  @Autowired ReleasedFiles released;
  @Autowired JsonMapper json;

  /**
   * A model with one thing changed.
   *
   * @param file of the path, or one that was made for these rules
   * @param all whether the text stands there several times
   * @param serverOnly why the page does not find it by itself; null if it does
   * @param findings as {@code ERROR element code}
   * @param mends those that the page mends
   * @param left those that stand when it has mended
   */
  private record Changed(
      String name,
      String file,
      String before,
      String after,
      Boolean all,
      String serverOnly,
      List<String> findings,
      List<String> mends,
      List<String> left) {}

  @TestFactory
  Stream<DynamicTest> oneThingIsTold() {
    return read("changed-models.json")
        .map(one -> DynamicTest.dynamicTest(one.name(), () -> isTold(one)));
  }

  private void isTold(Changed one) {
    List<Finding> findings = check.check(one.file(), changed(one), released.all());

    assertThat(told(findings)).containsExactlyInAnyOrderElementsOf(one.findings());
    assertThat(findings)
        .allSatisfy(
            found -> {
              assertThat(found.message().get("zh")).isNotEqualTo(found.code());
              assertThat(found.mend().get("en")).isNotEqualTo(found.code() + ".mend");
            });
    SortedMap<String, byte[]> files = released.all();
    files.put(one.file(), changed(one));
    assertThat(check.refusals(files).isEmpty())
        .as("only errors keep a path from being deployed")
        .isEqualTo(findings.stream().noneMatch(found -> found.severity() == Severity.ERROR));
  }

  @TestFactory
  Stream<DynamicTest> whatThePageMendsIsAccepted() {
    return read("mends.json")
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.name(),
                    () -> {
                      assertThat(told(check.check(one.file(), changed(one), released.all())))
                          .containsAll(one.mends());
                      byte[] mended = resource("rules/mended/" + one.name() + ".bpmn");
                      assertThat(told(check.check(one.file(), mended, released.all())))
                          .containsExactlyInAnyOrderElementsOf(one.left());
                    }));
  }

  @Test
  void everyRuleOfModelsIsTried() throws IOException {
    Properties texts = new Properties();
    try (InputStream file = Finding.class.getResourceAsStream("/findings_en.properties")) {
      texts.load(file);
    }
    Set<String> tried =
        read("changed-models.json")
            .flatMap(one -> one.findings().stream())
            .map(told -> told.split(" ")[2])
            .collect(Collectors.toCollection(TreeSet::new));
    tried.addAll(OF_FILES);

    assertThat(tried)
        .isEqualTo(
            texts.stringPropertyNames().stream()
                .filter(code -> code.matches("(bpmn|model)\\.\\w+"))
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void everyRoleIsKnownToBoth() {
    String roles = Arrays.stream(Role.values()).map(Role::name).collect(Collectors.joining(","));

    assertThat(read("changed-models.json"))
        .as("without findings on either side")
        .anyMatch(one -> one.after().contains('"' + roles + '"') && one.findings().isEmpty());
  }

  private Stream<Changed> read(String file) {
    return Arrays.stream(json.readValue(resource("rules/" + file), Changed[].class));
  }

  private static byte[] changed(Changed one) {
    String text = new String(resource(one.file()), StandardCharsets.UTF_8);
    if (one.before().isEmpty()) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    int times = text.split(Pattern.quote(one.before()), -1).length - 1;
    assertThat(times).as(one.name()).isPositive();
    assertThat(times == 1 || Boolean.TRUE.equals(one.all())).as(one.name()).isTrue();
    return text.replace(one.before(), one.after()).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] resource(String name) {
    try (InputStream file = SharedRulesTest.class.getResourceAsStream('/' + name)) {
      assertThat(file).as(name).isNotNull();
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> told(List<Finding> findings) {
    return findings.stream()
        .map(found -> found.severity() + " " + found.element() + " " + found.code())
        .toList();
  }
}
