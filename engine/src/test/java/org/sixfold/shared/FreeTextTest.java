package org.sixfold.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreeTextTest {

  private final List<FieldProblem> problems = new ArrayList<>();

  @Test
  void wordsAreTakenWithoutBlanksAround() {
    assertThat(FreeText.required("words", " 晚上再打 ", 4, problems)).isEqualTo("晚上再打");
    assertThat(FreeText.optional("words", "𠮷𠮷", 2, problems)).isEqualTo("𠮷𠮷");
    assertThat(FreeText.optional("words", " ", 2, problems)).isNull();
    assertThat(FreeText.key("noteId", "0123-4567-8901", 20, problems)).isEqualTo("0123-4567-8901");
    assertThat(problems).isEmpty();
  }

  @Test
  void eachFaultIsNotedOnceByItsField() {
    assertThat(FreeText.required("a", " ", 4, problems)).isNull();
    assertThat(FreeText.optional("b", "晚上再打吧", 4, problems)).isNull();
    assertThat(FreeText.required("c", "打14000000001", 20, problems)).isNull();
    assertThat(FreeText.key("d", null, 4, problems)).isNull();

    assertThat(problems)
        .extracting(problem -> problem.field() + " " + problem.code())
        .containsExactly(
            "a form.required", "b form.tooLong", "c text.personalNumber", "d form.required");
  }
}
