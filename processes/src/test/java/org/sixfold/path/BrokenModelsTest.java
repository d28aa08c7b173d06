package org.sixfold.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sixfold.camunda.ReleasedFiles;
import org.sixfold.modeling.Finding;
import org.sixfold.modeling.Finding.Severity;
import org.sixfold.modeling.ModelCheck;
import org.sixfold.shared.ProblemException;
import org.sixfold.testsupport.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The real tables and forms, each with one thing broken, are refused for exactly that. */
@ProcessTest
class BrokenModelsTest {

  @Autowired ModelCheck check;
  @Autowired ReleasedFiles released;

  @Test
  void aDeadlineThatNobodyCanReadIsRefused() {
    String file = "case/0-path/task-deadlines.dmn";
    String text = new String(released.all().get(file), StandardCharsets.UTF_8);
    for (String wrong : List.of("\"soon\"", "\"c+1x\"", "now()")) {
      byte[] changed = text.replaceFirst("\"c\\+4h\"", wrong).getBytes(StandardCharsets.UTF_8);

      assertThat(check.check(file, changed, released.all()))
          .extracting(Finding::code)
          .containsExactly("dmn.deadlineUnreadable");
    }
  }

  @Test
  void aRuleThatNobodyCanReadIsRefusedByItsCell() {
    String file = "case/2-decision/restriction-rules.dmn";
    String text = new String(released.all().get(file), StandardCharsets.UTF_8);
    byte[] changed =
        text.replace(
                "CN9_CLOSE_CONTACT_CENTRALISED_unit\"><text>\"DAY\"",
                "CN9_CLOSE_CONTACT_CENTRALISED_unit\"><text>\"WEEK\"")
            .getBytes(StandardCharsets.UTF_8);

    assertThat(check.check(file, text.getBytes(StandardCharsets.UTF_8), released.all())).isEmpty();
    assertThat(check.check(file, changed, released.all()))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo("dmn.rowUnreadable");
              assertThat(found.severity()).isEqualTo(Severity.ERROR);
              assertThat(found.element()).isEqualTo("CN9_CLOSE_CONTACT_CENTRALISED_unit");
              assertThat(found.message().get("en")).contains("unit \"WEEK\"");
            });
  }

  @Test
  void aTableThatTheProductCannotReadIsRefused() {
    String grid = "case/0-path/choose-grid-colour.dmn";
    String text = new String(released.all().get(grid), StandardCharsets.UTF_8);
    String measure = "case/0-path/choose-case-colour.dmn";
    String other = new String(released.all().get(measure), StandardCharsets.UTF_8);

    assertThat(told(grid, text.replaceFirst("\"ORANGE\"", "\"PINK\"")))
        .containsExactly("dmn.rowUnreadable colour \"PINK\"");
    assertThat(told(grid, text.replace("<text>dueSoon</text>", "<text>weather</text>")))
        .as("nobody can tell the table")
        .contains("dmn.rowUnreadable weather");
    assertThat(told(grid, text.replace("name=\"colour\"", "name=\"hue\"")))
        .contains("dmn.rowUnreadable colour");
    assertThat(told(measure, other.replaceFirst("\"HOME_ISOLATION\"", "\"HOME_ISOLATED\"")))
        .as("the row would never apply")
        .containsExactly("dmn.rowUnreadable measure \"HOME_ISOLATED\"");
    assertThat(told(grid, text.replaceFirst("来源：[^<]*", "")))
        .singleElement()
        .asString()
        .startsWith("dmn.sourceMissing");
  }

  /** Codes with what they say after the colon. */
  private List<String> told(String file, String changed) {
    return check.check(file, bytes(changed), released.all()).stream()
        .map(found -> found.code() + found.message().get("en").replaceFirst("^[^:]*:?", ""))
        .toList();
  }

  @Test
  void aFormWithoutOutcomeIsRefused() {
    String form =
        "{\"id\":\"visit-person\",\"schemaVersion\":16,\"components\":"
            + "[{\"type\":\"textfield\",\"key\":\"remark\",\"label\":\"备注\","
            + "\"properties\":{\"labelEn\":\"Remark\"}}]}";

    assertThat(check.check("visit-person.form", bytes(form), released.all()))
        .extracting(Finding::code)
        .containsExactly("form.outcomeMissing");
    assertThat(check.check("other.form", bytes("{"), released.all()))
        .extracting(Finding::code)
        .containsExactly("form.unreadable");
  }

  @Test
  void whatIsNoModelIsNoFindingButAProblem() {
    assertThatThrownBy(() -> check.check("a.bpmn", bytes("<a"), Map.of()))
        .isInstanceOf(ProblemException.class)
        .hasMessage("model.notWellFormed");
    assertThatThrownBy(() -> check.check("a.exe", bytes("x"), Map.of()))
        .hasMessage("model.typeUnknown");
    assertThatThrownBy(
            () ->
                check.check(
                    "a.bpmn",
                    bytes("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>"),
                    Map.of()))
        .hasMessage("model.documentType");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
