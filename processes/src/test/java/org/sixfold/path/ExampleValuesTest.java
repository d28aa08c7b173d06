package org.sixfold.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sixfold.camunda.ReleasedFiles;
import org.sixfold.modeling.Finding;
import org.sixfold.modeling.ModelCheck;
import org.sixfold.testsupport.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Ends that a model does not have, and values that nothing can take, are told in their cell. */
@ProcessTest
class ExampleValuesTest {

  private static final String VERIFICATION = "case/1-verification/case-verification.scenarios";
  private static final String TRANSFER = "case/3-transfer/case-transfer.scenarios";
  private static final String RELEASE = "case/6-release/case-release.scenarios";
  private static final String DEADLINES = "case/0-path/task-deadlines.scenarios";
  private static final String CLASSES = "case/1-verification/choose-person-class.scenarios";
  private static final String WHEN = "2022-07-02T09:00+08:00";

  @Autowired ModelCheck check;
  @Autowired ReleasedFiles released;
  @Autowired JsonMapper json;

  private List<Finding> found(String file, Map<String, Object> given, Map<String, Object> then) {
    return found(file, given, then, released.all());
  }

  private List<Finding> found(
      String file,
      Map<String, Object> given,
      Map<String, Object> then,
      Map<String, byte[]> around) {
    Map<String, Object> example = Map.of("name", "例", "given", given, "when", WHEN, "then", then);
    String text = json.writeValueAsString(Map.of("scenarios", List.of(example)));
    return check.check(file, text.getBytes(StandardCharsets.UTF_8), around);
  }

  private List<String> told(String file, Map<String, Object> given, Map<String, Object> then) {
    return found(file, given, then).stream()
        .map(one -> one.severity() + " " + one.element() + " " + one.mend().get("en"))
        .toList();
  }

  private List<String> ended(String end) {
    return told(VERIFICATION, Map.of("entry", "PHONE"), Map.of("end", end));
  }

  private List<String> given(String file, String name, Object value) {
    return told(file, Map.of(name, value), Map.of("task", "prepare-transfer"));
  }

  @Test
  void anEndThatTheModelDoesNotHave() {
    assertThat(ended("NOT_CONCERND"))
        .containsExactly("ERROR 1/then/1/end Did you mean NOT_CONCERNED?");
    assertThat(ended("RETURNED")).isEmpty();
    assertThat(ended("")).as("it has not ended with anything").isEmpty();
    assertThat(found(VERIFICATION, Map.of(), Map.of("end", "HEAVEN")))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.code()).isEqualTo("scenario.endUnknown");
              assertThat(one.message().get("zh")).contains("第1例“例”", "“end”", "“HEAVEN”");
              assertThat(one.mend().get("en")).contains("NOT_CONCERNED", "RETURNED");
            });
  }

  @Test
  void anOutcomeThatLeadsOnIsNoEnd() {
    assertThat(ended("NO_ANSWER"))
        .as("whoever does not answer is called again or visited")
        .singleElement()
        .asString()
        .startsWith("ERROR 1/then/1/end Write one of these: ");
    assertThat(told(TRANSFER, Map.of(), Map.of("end", "READY")))
        .as("prepared is not arrived")
        .hasSize(1);
  }

  @Test
  void whereNobodyKnowsHowATaskEndsNothingIsSaidOfTheEnd() {
    Map<String, byte[]> around = new HashMap<>(released.all());
    around.replaceAll(
        (name, content) ->
            name.endsWith("/hand-back.form")
                ? new String(content, StandardCharsets.UTF_8)
                    .replace("\"key\": \"outcome\"", "\"key\": \"result\"")
                    .getBytes(StandardCharsets.UTF_8)
                : content);
    assertThat(around.keySet()).anyMatch(name -> name.endsWith("/hand-back.form"));
    assertThat(found(RELEASE, Map.of(), Map.of("end", "HEAVEN"))).hasSize(1);
    assertThat(found(RELEASE, Map.of(), Map.of("end", "HEAVEN"), around)).isEmpty();
  }

  @Test
  void whatEndsInACalledModelEndsTheWholeCase() {
    String path = "case/0-path/case-path.scenarios";
    for (String end : List.of("RELEASED", "DECEASED", "ANNULLED", "NOT_LOCATED")) {
      assertThat(told(path, Map.of(), Map.of("end", end))).as(end).isEmpty();
    }
    assertThat(told(path, Map.of(), Map.of("end", "RELEASD")))
        .containsExactly("ERROR 1/then/1/end Did you mean RELEASED?");
  }

  @Test
  void anAnswerInAnotherKindOfWord() {
    assertThat(
            told(
                TRANSFER,
                Map.of(),
                Map.of("task", "prepare-transfer", "due", "noon", "overdue", 1)))
        .containsExactly(
            "ERROR 1/then/1/due Write a moment, such as 2021-12-11T08:00+08:00",
            "ERROR 1/then/1/overdue Write one of these: false, true");
  }

  @Test
  void aFactThatNoConditionNames() {
    assertThat(given(VERIFICATION, "entry", "PHON"))
        .containsExactly("WARNING 1/given/entry Did you mean PHONE?");
    assertThat(given(VERIFICATION, "entry", "TELEGRAM"))
        .singleElement()
        .asString()
        .startsWith("WARNING 1/given/entry Write one of these: ")
        .contains("PHONE", "VISIT");
    assertThat(given(TRANSFER, "agreed", "NOT_FIT, FITT"))
        .as("one after the other")
        .containsExactly("WARNING 1/given/agreed Did you mean FIT?");
    assertThat(given(TRANSFER, "place", "HOME_MONITORING"))
        .as("people may choose it in a form")
        .isEmpty();
  }

  @Test
  void aFlagThatIsNeither() {
    assertThat(given(VERIFICATION, "callAgain", "maybe"))
        .containsExactly("ERROR 1/given/callAgain Write one of these: false, true");
    assertThat(given(TRANSFER, "careNeeded", "true, flase"))
        .containsExactly("ERROR 1/given/careNeeded Did you mean false?");
    assertThat(given(TRANSFER, "careNeeded", "true, false")).isEmpty();
    assertThat(given(TRANSFER, "careNeeded", true)).isEmpty();
    assertThat(told(DEADLINES, Map.of("urgent", "yes"), Map.of("due", WHEN)))
        .containsExactly("ERROR 1/given/urgent Write one of these: false, true");
  }

  @Test
  void aTimeThatIsNone() {
    String mend =
        "Write a moment, such as 2021-12-11T08:00+08:00, or what passes from the beginning on,"
            + " such as 20m, 2h or 14d";
    assertThat(given(TRANSFER, "tryAgainAt", "tomorrow"))
        .containsExactly("ERROR 1/given/tryAgainAt " + mend);
    assertThat(given(TRANSFER, "tryAgainAt", "2h, " + WHEN + ", soon"))
        .containsExactly("ERROR 1/given/tryAgainAt " + mend);
    assertThat(given(TRANSFER, "until", "never")).containsExactly("ERROR 1/given/until " + mend);
  }

  @Test
  void whatATableCannotRead() {
    Map<String, Object> then = Map.of("personClass", "CLOSE_CONTACT");
    assertThat(told(CLASSES, Map.of("daysSince", "five"), then))
        .containsExactly(
            "ERROR 1/given/daysSince Write a number, without unit; whole where the table counts");
    assertThat(told(CLASSES, Map.of("daysSince", 5.5), then)).hasSize(1);
    assertThat(told(CLASSES, Map.of("daysSince", "5"), then)).as("read as the number").isEmpty();
  }

  @Test
  void aWordThatOnlySomeRowsNameIsMistypedOrMeant() {
    Map<String, Object> then = Map.of("due", WHEN);
    assertThat(told(DEADLINES, Map.of("kind", "check-by-phone", "part", "CORRE"), then))
        .containsExactly("WARNING 1/given/part Did you mean CORE?");
    assertThat(told(DEADLINES, Map.of("kind", "check-by-phone", "part", "SOMETHING"), then))
        .as("rows that ask for no part take it")
        .isEmpty();
    assertThat(told(DEADLINES, Map.of("kind", "check-by-phone", "ruleSet", "CN7"), then))
        .as("other rules, not mistyped ones")
        .isEmpty();
    assertThat(told(DEADLINES, Map.of("kind", "check-by-phone"), then)).isEmpty();
  }
}
