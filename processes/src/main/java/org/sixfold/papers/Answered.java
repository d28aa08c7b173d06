package org.sixfold.papers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.casework.Answers;
import org.sixfold.form.Signature;
import org.sixfold.worklist.TaskHandler.Submission;

/** Turns the answers of one form into facts of a paper. */
final class Answered {

  private final String kind;
  private final Answers answers;
  private final FormWords words;
  private final PaperDates dates;
  private final Map<String, String> facts = new HashMap<>();

  Answered(String kind, Answers answers, FormWords words, PaperDates dates) {
    this.kind = kind;
    this.answers = answers;
    this.words = words;
    this.dates = dates;
  }

  static Answered of(Submission submission, FormWords words, PaperDates dates) {
    return new Answered(submission.task().kind(), new Answers(submission.answers()), words, dates);
  }

  /** A text as it was written. */
  Answered text(String fact, String field) {
    return put(fact, answers.text(field));
  }

  /** A choice, or several, in the form's words. */
  Answered choice(String fact, String field) {
    List<String> codes = answers.codes(field);
    String one = answers.text(field);
    if (codes.isEmpty() && one != null) {
      codes = List.of(one);
    }
    return put(fact, codes.isEmpty() ? null : words.of(kind, field, codes));
  }

  /** A name that signs, and what the finger drew beside it. */
  Answered signature(String fact, String field) {
    List<List<Integer>> strokes = Signature.strokes(answers.values().get(field));
    if (!strokes.isEmpty()) {
      put(fact + PaperText.DRAWN, SignaturePicture.png(strokes));
    }
    return text(fact, field);
  }

  Answered moment(String fact, String field) {
    return put(fact, dates.moment(answers.moment(field)));
  }

  Answered put(String fact, String value) {
    if (value != null) {
      facts.put(fact, value);
    }
    return this;
  }

  Answered putAll(Map<String, String> further) {
    facts.putAll(further);
    return this;
  }

  Map<String, String> facts() {
    return facts;
  }
}
